namespace Cacao.Types;

/// <summary>Set on a field that anyone may read whatever its type asks for (<c>[AllowAnonymous]</c>).</summary>
public sealed class AllowAnonymousFeature;

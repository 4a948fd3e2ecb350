namespace Cacao.Types;

/// <summary>Set on a field that looks an entity up by a stable key (<c>[Lookup]</c>).</summary>
public sealed class LookupFeature;

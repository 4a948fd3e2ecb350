namespace Cacao.Types;

/// <summary>Resolves services of the field from the scope of the operation.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class UseRequestScopeAttribute : Attribute;

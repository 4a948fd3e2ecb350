namespace Cacao.Types;

/// <summary>Resolves services of the field from a scope of its own.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class UseResolverScopeAttribute : Attribute;

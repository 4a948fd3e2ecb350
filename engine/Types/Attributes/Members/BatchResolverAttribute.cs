namespace Cacao.Types;

/// <summary>Resolves the field for all parents of a list at once; results stand in the order of the parents.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BatchResolverAttribute : Attribute;

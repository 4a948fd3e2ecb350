namespace Cacao.Types;

/// <summary>Marks the query field that resolves a node by its id.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class NodeResolverAttribute : Attribute;

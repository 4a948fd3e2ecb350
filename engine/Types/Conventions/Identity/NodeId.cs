namespace Cacao.Types;

/// <summary>A global id taken apart.</summary>
/// <param name="TypeName">The GraphQL type of the object.</param>
/// <param name="InternalId">The object's key.</param>
public readonly record struct NodeId(string TypeName, object InternalId);

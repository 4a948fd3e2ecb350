namespace Cacao.Types;

/// <summary>Set on an object type that is a node by itself (<c>[Node]</c>), with what resolves it.</summary>
/// <param name="keyType">The .NET type of the key.</param>
/// <param name="resolver">Resolves the node; the key is the argument <c>id</c>. Null when a query field is the resolver.</param>
/// <param name="idField">The field that holds the key.</param>
public sealed class NodeFeature(Type keyType, FieldResolverDelegate? resolver = null, string idField = "id")
{
    public Type KeyType { get; } = keyType;

    public FieldResolverDelegate? Resolver { get; } = resolver;

    public string IdField { get; } = idField;

    /// <summary>The authorization rules of the resolver itself; those of the type hold as well.</summary>
    public IReadOnlyList<AuthorizeRule> Rules { get; init; } = [];
}

namespace Cacao.Types;

/// <summary>
/// Set on a query field that resolves a node by its key (<c>[NodeResolver]</c>). The field's first argument is the key; its type becomes
/// <c>ID!</c>, and the field's type implements <c>Node</c>.
/// </summary>
/// <param name="keyType">The .NET type of the key.</param>
public sealed class NodeResolverFeature(Type keyType)
{
    public Type KeyType { get; } = keyType;
}

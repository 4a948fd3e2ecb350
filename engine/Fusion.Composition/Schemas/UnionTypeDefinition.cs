namespace Cacao.Fusion.Composition;

internal sealed class UnionTypeDefinition(string name) : TypeDefinition(name)
{
    public override SchemaTypeKind Kind => SchemaTypeKind.Union;

    public List<string> Members { get; } = [];
}

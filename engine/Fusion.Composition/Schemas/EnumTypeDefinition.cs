namespace Cacao.Fusion.Composition;

internal sealed class EnumTypeDefinition(string name) : TypeDefinition(name)
{
    public override SchemaTypeKind Kind => SchemaTypeKind.Enum;

    public List<EnumValueDefinition> Values { get; } = [];
}

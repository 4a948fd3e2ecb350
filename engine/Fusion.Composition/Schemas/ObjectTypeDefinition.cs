namespace Cacao.Fusion.Composition;

internal sealed class ObjectTypeDefinition(string name) : ComplexTypeDefinition(name)
{
    public override SchemaTypeKind Kind => SchemaTypeKind.Object;
}

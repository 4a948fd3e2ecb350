namespace Cacao.Fusion.Composition;

internal sealed class InterfaceTypeDefinition(string name) : ComplexTypeDefinition(name)
{
    public override SchemaTypeKind Kind => SchemaTypeKind.Interface;
}

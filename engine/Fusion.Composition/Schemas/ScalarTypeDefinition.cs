namespace Cacao.Fusion.Composition;

internal sealed class ScalarTypeDefinition(string name) : TypeDefinition(name)
{
    public override SchemaTypeKind Kind => SchemaTypeKind.Scalar;
}

namespace Cacao.Fusion.Composition;

internal enum SchemaTypeKind
{
    Object,
    Interface,
    Union,
    InputObject,
    Enum,
    Scalar,
}

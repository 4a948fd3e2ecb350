namespace Cacao.Fusion.Execution;

internal enum CompositeTypeKind
{
    Scalar,
    Enum,
    InputObject,
    Object,
    Interface,
    Union,
}

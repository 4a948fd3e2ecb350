namespace Cacao.Types.Analyzers.Reading;

/// <summary>What a .NET type is in a schema, lists and nullability taken off.</summary>
internal enum TypeClass
{
    Scalar,
    Enum,
    Object,
    Interface,
    Union,
    Unsupported,
}

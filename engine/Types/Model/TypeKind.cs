namespace Cacao.Types;

/// <summary>The kind of a type, as introspection names it (specification section 4.2.2, <c>__TypeKind</c>).</summary>
public enum TypeKind
{
    Scalar,
    Object,
    Interface,
    Union,
    Enum,
    InputObject,
    List,
    NonNull,
}

namespace Cacao.Types;

/// <summary>A type: named, or a list or non-null wrapper around one.</summary>
public interface IType
{
    TypeKind Kind { get; }
}

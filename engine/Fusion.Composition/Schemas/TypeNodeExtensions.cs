using Cacao.Language;

namespace Cacao.Fusion.Composition;

internal static class TypeNodeExtensions
{
    /// <summary>The name of the innermost type.</summary>
    public static string NamedType(this TypeNode type)
        => type switch
        {
            NonNullTypeNode nonNull => nonNull.Type.NamedType(),
            ListTypeNode list => list.Type.NamedType(),
            _ => ((NamedTypeNode)type).Name.Value,
        };

    public static TypeNode Nullable(this TypeNode type) => type is NonNullTypeNode nonNull ? nonNull.Type : type;

    public static bool IsList(this TypeNode type) => type.Nullable() is ListTypeNode;

    public static string Text(this TypeNode type)
        => type switch
        {
            NonNullTypeNode nonNull => nonNull.Type.Text() + "!",
            ListTypeNode list => $"[{list.Type.Text()}]",
            _ => type.NamedType(),
        };

    public static bool SameAs(this TypeNode type, TypeNode other) => type.Text() == other.Text();

    /// <summary>Equal apart from nullability.</summary>
    public static bool HasShapeOf(this TypeNode type, TypeNode other)
    {
        type = type.Nullable();
        other = other.Nullable();

        return (type, other) switch
        {
            (ListTypeNode list, ListTypeNode otherList) => list.Type.HasShapeOf(otherList.Type),
            (NamedTypeNode named, NamedTypeNode otherNamed) => named.Name.Value == otherNamed.Name.Value,
            _ => false,
        };
    }

    public static TypeNode WithNamedType(this TypeNode type, string name)
        => type switch
        {
            NonNullTypeNode nonNull => new NonNullTypeNode(nonNull.Type.WithNamedType(name)),
            ListTypeNode list => new ListTypeNode(list.Type.WithNamedType(name)),
            _ => Named(name),
        };

    public static NamedTypeNode Named(string name) => new(new NameNode(name));
}

using Cacao.Language;

namespace Cacao.Fusion.Execution;

internal static class TypeText
{
    public static string Print(TypeNode type) => type switch
    {
        NonNullTypeNode nonNull => Print(nonNull.Type) + "!",
        ListTypeNode list => $"[{Print(list.Type)}]",
        NamedTypeNode named => named.Name.Value,
        _ => throw new InvalidOperationException("Unknown kind of type reference."),
    };

    public static string NameOf(TypeNode type) => type switch
    {
        NonNullTypeNode nonNull => NameOf(nonNull.Type),
        ListTypeNode list => NameOf(list.Type),
        NamedTypeNode named => named.Name.Value,
        _ => throw new InvalidOperationException("Unknown kind of type reference."),
    };
}

using System.Collections.Immutable;

namespace Cacao.Validation;

/// <summary>The types that every schema has: specified scalars and introspection types.</summary>
internal static class StandardTypeNames
{
    public static ImmutableArray<string> All { get; } =
    [
        "String", "Int", "Float", "Boolean", "ID",
        "__Schema", "__Directive", "__DirectiveLocation", "__Type", "__Field", "__InputValue", "__EnumValue", "__TypeKind",
    ];

    public static bool IsKnown(string name) => All.Contains(name);

    public static bool IsIntrospection(string name) => name.StartsWith("__", StringComparison.Ordinal) && All.Contains(name);
}

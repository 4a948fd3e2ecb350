using System.Collections.Frozen;

namespace Cacao.Language;

/// <summary>Where directives may stand (specification: DirectiveLocation).</summary>
public static class DirectiveLocationNames
{
    private static readonly FrozenSet<string> s_names = FrozenSet.ToFrozenSet(
    [
        "QUERY", "MUTATION", "SUBSCRIPTION", "FIELD", "FRAGMENT_DEFINITION", "FRAGMENT_SPREAD", "INLINE_FRAGMENT", "VARIABLE_DEFINITION",
        "SCHEMA", "SCALAR", "OBJECT", "FIELD_DEFINITION", "ARGUMENT_DEFINITION", "INTERFACE", "UNION", "ENUM", "ENUM_VALUE",
        "INPUT_OBJECT", "INPUT_FIELD_DEFINITION",
    ],
    StringComparer.Ordinal);

    public static bool IsKnown(string name) => s_names.Contains(name);
}

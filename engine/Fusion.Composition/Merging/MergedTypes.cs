using Cacao.Language;

namespace Cacao.Fusion.Composition;

/// <summary>
/// Merges type references (specification section 4, "Least Restrictive Type" and "Most Restrictive Type").
/// Outcomes do not depend on the order of the types.
/// </summary>
internal sealed class MergedTypes
{
    private readonly Dictionary<string, HashSet<string>> _possibleTypes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, bool> _haveOneKind = new(StringComparer.Ordinal);
    private readonly IReadOnlyList<SchemaDefinition> _schemas;

    public MergedTypes(IReadOnlyList<SchemaDefinition> schemas) => _schemas = schemas;

    /// <summary>
    /// The type that holds whatever any of the sources may return: nullable where one is, lists element by element, and of
    /// differing composite types the smallest declared one that has all others' possible types. Null where there is none.
    /// </summary>
    public TypeNode? LeastRestrictive(IReadOnlyList<TypeNode> types)
    {
        var nonNull = types.All(t => t is NonNullTypeNode);
        var inner = LeastRestrictiveNullable([.. types.Select(t => t.Nullable())]);
        return inner is null || !nonNull ? inner : new NonNullTypeNode(inner);
    }

    /// <summary>The type whose values all of the sources accept; null where the shapes differ.</summary>
    public static TypeNode? MostRestrictive(IReadOnlyList<TypeNode> types)
    {
        var nonNull = types.Any(t => t is NonNullTypeNode);
        var nullable = types.Select(t => t.Nullable()).ToList();
        TypeNode? inner;

        if (nullable[0] is ListTypeNode)
        {
            inner = nullable.TrueForAll(t => t is ListTypeNode)
                && MostRestrictive([.. nullable.Cast<ListTypeNode>().Select(l => l.Type)]) is { } element
                    ? new ListTypeNode(element)
                    : null;
        }
        else
        {
            inner = nullable.TrueForAll(t => t.SameAs(nullable[0])) ? nullable[0] : null;
        }

        return inner is null || !nonNull ? inner : new NonNullTypeNode(inner);
    }

    private TypeNode? LeastRestrictiveNullable(IReadOnlyList<TypeNode> types)
    {
        if (types[0] is ListTypeNode)
        {
            return types.All(t => t is ListTypeNode)
                && LeastRestrictive([.. types.Cast<ListTypeNode>().Select(l => l.Type)]) is { } element
                    ? new ListTypeNode(element)
                    : null;
        }

        if (types.Any(t => t is ListTypeNode))
        {
            return null;
        }

        var names = types.Select(t => t.NamedType()).Distinct(StringComparer.Ordinal).ToList();

        if (names.Count == 1)
        {
            return HaveOneKind(names[0]) ? types[0] : null;
        }

        var widest = names
            .Where(n => PossibleTypes(n).Count > 0 && names.TrueForAll(other => PossibleTypes(other).Count > 0 && PossibleTypes(n).IsSupersetOf(PossibleTypes(other))))
            .OrderBy(n => PossibleTypes(n).Count)
            .ThenBy(n => n, StringComparer.Ordinal)
            .FirstOrDefault();

        return widest is null ? null : TypeNodeExtensions.Named(widest);
    }

    private bool HaveOneKind(string name)
    {
        if (!_haveOneKind.TryGetValue(name, out var haveOneKind))
        {
            haveOneKind = _schemas.Select(s => s.Type(name)?.Kind).Where(k => k is not null).Distinct().Count() <= 1;
            _haveOneKind.Add(name, haveOneKind);
        }

        return haveOneKind;
    }

    private HashSet<string> PossibleTypes(string name)
    {
        if (!_possibleTypes.TryGetValue(name, out var types))
        {
            types = new HashSet<string>(StringComparer.Ordinal);

            foreach (var schema in _schemas)
            {
                types.UnionWith(schema.PossibleTypes(name).Where(t => !t.IsInternal()).Select(t => t.Name));
            }

            _possibleTypes[name] = types;
        }

        return types;
    }
}

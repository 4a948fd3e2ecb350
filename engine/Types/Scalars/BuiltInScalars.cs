using System.Collections.Frozen;

namespace Cacao.Types;

/// <summary>Makes the scalars the engine knows, by name and by .NET type. Each schema gets instances of its own.</summary>
internal static class BuiltInScalars
{
    private static readonly FrozenDictionary<string, Func<ScalarType>> s_specified = new Dictionary<string, Func<ScalarType>>
    {
        ["Int"] = static () => new IntType(),
        ["Float"] = static () => new FloatType(),
        ["String"] = static () => new StringType(),
        ["Boolean"] = static () => new BooleanType(),
        ["ID"] = static () => new IdType(),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, Func<ScalarType>> s_known = new Dictionary<string, Func<ScalarType>>
    {
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<Type, string> s_names = new Dictionary<Type, string>
    {
        [typeof(int)] = "Int",
        [typeof(double)] = "Float",
        [typeof(float)] = "Float",
        [typeof(string)] = "String",
        [typeof(bool)] = "Boolean",
    }.ToFrozenDictionary();

    /// <summary>One of the five that the specification defines; null for any other name.</summary>
    public static ScalarType? CreateSpecified(string name) => s_specified.TryGetValue(name, out var create) ? create() : null;

    /// <summary>A scalar that code may name without defining it.</summary>
    public static ScalarType? CreateKnown(string name) => s_known.TryGetValue(name, out var create) ? create() : null;

    /// <summary>The scalar that a .NET type has unless the schema says otherwise.</summary>
    public static string? GetName(Type runtimeType) => s_names.GetValueOrDefault(runtimeType);

    public static bool IsSpecified(string name) => s_specified.ContainsKey(name);
}

using System.Collections.Frozen;
using System.Text.Json;

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
        ["Byte"] = static () => new ByteType(),
        ["Short"] = static () => new ShortType(),
        ["Long"] = static () => new LongType(),
        ["UnsignedByte"] = static () => new UnsignedByteType(),
        ["UnsignedShort"] = static () => new UnsignedShortType(),
        ["UnsignedInt"] = static () => new UnsignedIntType(),
        ["UnsignedLong"] = static () => new UnsignedLongType(),
        ["Decimal"] = static () => new DecimalType(),
        ["DateTime"] = static () => new DateTimeType(),
        ["LocalDateTime"] = static () => new LocalDateTimeType(),
        ["LocalDate"] = static () => new LocalDateType(),
        ["Date"] = static () => new DateType(),
        ["LocalTime"] = static () => new LocalTimeType(),
        ["Duration"] = static () => new DurationType(),
        ["Base64String"] = static () => new Base64StringType(),
        ["ByteArray"] = static () => new ByteArrayType(),
        ["Any"] = static () => new AnyType(),
        ["Upload"] = static () => new UploadType(),
        ["UUID"] = static () => new UuidType(),
        ["URI"] = static () => new UriType(),
        ["URL"] = static () => new UrlType(),
        ["JSON"] = static () => new JsonType(),
        ["FieldSelectionSet"] = static () => new PassThroughScalarType("FieldSelectionSet"),
        ["FieldSelectionMap"] = static () => new PassThroughScalarType("FieldSelectionMap"),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<Type, string> s_names = new Dictionary<Type, string>
    {
        [typeof(int)] = "Int",
        [typeof(double)] = "Float",
        [typeof(float)] = "Float",
        [typeof(string)] = "String",
        [typeof(char)] = "String",
        [typeof(bool)] = "Boolean",
        [typeof(sbyte)] = "Byte",
        [typeof(short)] = "Short",
        [typeof(long)] = "Long",
        [typeof(byte)] = "UnsignedByte",
        [typeof(ushort)] = "UnsignedShort",
        [typeof(uint)] = "UnsignedInt",
        [typeof(ulong)] = "UnsignedLong",
        [typeof(decimal)] = "Decimal",
        [typeof(DateTime)] = "DateTime",
        [typeof(DateTimeOffset)] = "DateTime",
        [typeof(DateOnly)] = "LocalDate",
        [typeof(TimeOnly)] = "LocalTime",
        [typeof(TimeSpan)] = "Duration",
        [typeof(Guid)] = "UUID",
        [typeof(Uri)] = "URI",
        [typeof(byte[])] = "Base64String",
        [typeof(IFile)] = "Upload",
        [typeof(JsonElement)] = "Any",
        [typeof(object)] = "Any",
        [typeof(Dictionary<string, object>)] = "Any",
        [typeof(IDictionary<string, object>)] = "Any",
        [typeof(IReadOnlyDictionary<string, object>)] = "Any",
    }.ToFrozenDictionary();

    /// <summary>One of the five that the specification defines; null for any other name.</summary>
    public static ScalarType? CreateSpecified(string name) => s_specified.TryGetValue(name, out var create) ? create() : null;

    /// <summary>A scalar that code may name without defining it.</summary>
    public static ScalarType? CreateKnown(string name) => s_known.TryGetValue(name, out var create) ? create() : null;

    /// <summary>The scalar that a .NET type has unless the schema says otherwise.</summary>
    public static string? GetName(Type runtimeType) => s_names.GetValueOrDefault(runtimeType);

    public static bool IsSpecified(string name) => s_specified.ContainsKey(name);
}

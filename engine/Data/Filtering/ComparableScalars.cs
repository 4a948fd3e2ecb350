namespace Cacao.Data;

/// <summary>The .NET types that filters compare with greater and less, and the names of their filter inputs.</summary>
internal static class ComparableScalars
{
    private static readonly Dictionary<Type, string> s_prefixes = new()
    {
        [typeof(byte)] = "Byte",
        [typeof(short)] = "Short",
        [typeof(int)] = "Int",
        [typeof(long)] = "Long",
        [typeof(float)] = "Float",
        [typeof(double)] = "Float",
        [typeof(decimal)] = "Decimal",
        [typeof(Guid)] = "Uuid",
        [typeof(DateTime)] = "DateTime",
        [typeof(DateTimeOffset)] = "DateTime",
        [typeof(DateOnly)] = "LocalDate",
        [typeof(TimeOnly)] = "LocalTime",
        [typeof(TimeSpan)] = "TimeSpan",
    };

    public static (string Prefix, Type Type)? GetName(Type type)
        => s_prefixes.TryGetValue(type, out var prefix) ? (prefix, type) : null;
}

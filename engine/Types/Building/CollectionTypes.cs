namespace Cacao.Types;

/// <summary>Tells .NET collections from other types.</summary>
internal static class CollectionTypes
{
    /// <summary>The type of the items; null when <paramref name="type"/> is no collection.</summary>
    public static Type? GetElementType(Type type)
    {
        if (type == typeof(string) || type == typeof(byte[]))
        {
            return null;
        }

        if (type.IsArray)
        {
            return type.GetElementType();
        }

        if (IsEnumerable(type))
        {
            return type.GetGenericArguments()[0];
        }

        foreach (var item in type.GetInterfaces())
        {
            if (IsEnumerable(item))
            {
                return item.GetGenericArguments()[0];
            }
        }

        return null;
    }

    private static bool IsEnumerable(Type type)
        => type.IsGenericType
            && type.GetGenericTypeDefinition() is var definition
            && (definition == typeof(IEnumerable<>) || definition == typeof(IAsyncEnumerable<>));
}

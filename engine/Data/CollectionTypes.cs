namespace Cacao.Data;

/// <summary>Tells collections of elements from single values.</summary>
internal static class CollectionTypes
{
    /// <summary>The element type of an array or generic collection; null for single values, strings and bytes.</summary>
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

        foreach (var candidate in type.IsInterface ? [type, .. type.GetInterfaces()] : type.GetInterfaces())
        {
            if (candidate.IsGenericType && candidate.GetGenericTypeDefinition() == typeof(IEnumerable<>))
            {
                return candidate.GetGenericArguments()[0];
            }
        }

        return null;
    }
}

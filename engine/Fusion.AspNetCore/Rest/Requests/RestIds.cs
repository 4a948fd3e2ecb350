using Cacao.Types;

namespace Cacao.Fusion.Rest;

/// <summary>Ids of objects: the graph's own, or the plain UUID that is the key inside them.</summary>
internal static class RestIds
{
    /// <summary>The type whose ids a member takes by its name: <c>productId</c> those of <c>Product</c>. Null where there is no such type.</summary>
    public static string? TypeByName(Schema schema, string member)
    {
        var name = RestNames.ToCamel(member);
        name = name.EndsWith("Ids", StringComparison.Ordinal) ? name[..^3]
            : name.EndsWith("Id", StringComparison.Ordinal) ? name[..^2]
            : "";
        if (name.Length == 0)
        {
            return null;
        }

        name = char.ToUpperInvariant(name[0]) + name[1..];
        return schema.TryGetType<ObjectType>(name, out var type) && type.Interfaces.Any(i => i.Name == "Node") ? name : null;
    }

    /// <summary>The global id of a text; null, and why, when it is none.</summary>
    /// <param name="typeName">The type it must name; null when any will do.</param>
    public static string? Read(string text, string? typeName, out string? fault)
    {
        fault = null;
        if (typeName is null)
        {
            return text;
        }

        if (Guid.TryParseExact(text, "D", out var key))
        {
            return NodeIdSerializer.Default.Format(typeName, key);
        }

        try
        {
            if (string.Equals(NodeIdSerializer.ParseTypeName(text), typeName, StringComparison.Ordinal))
            {
                return text;
            }
        }
        catch (GraphQLException)
        {
            // Told below, in the words of this interface.
        }

        fault = $"`{text}` is neither a UUID nor the id of a {typeName}.";
        return null;
    }
}

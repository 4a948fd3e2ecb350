namespace Cacao.Types;

/// <summary>Turns keys into global ids and back, one by one or in lists.</summary>
internal static class GlobalIdFormatter
{
    /// <summary>True when <c>[ID]</c> stands for global ids, and not for keys alone.</summary>
    public static bool HasGlobalIds(this SchemaConfiguration schema) => schema.Features.Get<GlobalObjectIdentificationOptions>() is not null;

    public static object? Format(object? value, string typeName, INodeIdSerializer serializer)
    {
        switch (value)
        {
            case null:
                return null;
            case string or Guid:
                return serializer.Format(typeName, value);
            case IOptional optional:
                return Format(optional.Value, typeName, serializer);
            case System.Collections.IEnumerable items:
                var ids = new List<object?>();
                foreach (var item in items)
                {
                    ids.Add(Format(item, typeName, serializer));
                }

                return ids;
            default:
                return serializer.Format(typeName, value);
        }
    }

    /// <param name="typeName">The type the id must name; null when any will do.</param>
    public static object? Parse(object? value, Type keyType, string? typeName, INodeIdSerializer serializer)
    {
        switch (value)
        {
            case null:
                return null;
            case object?[] items:
                var keys = new object?[items.Length];
                for (var i = 0; i < items.Length; i++)
                {
                    keys[i] = Parse(items[i], keyType, typeName, serializer);
                }

                return keys;
            case string text:
                var id = serializer.Parse(text, keyType);
                return typeName is null || string.Equals(id.TypeName, typeName, StringComparison.Ordinal)
                    ? id.InternalId
                    : throw new GraphQLException(ErrorBuilder.New()
                        .SetMessage($"The node ID is of the type `{id.TypeName}`, but one of the type `{typeName}` was expected.")
                        .SetExtension("originalValue", text)
                        .Build());
            default:
                throw NodeIdSerializer.Invalid(value.ToString() ?? "");
        }
    }

    /// <summary>Turns the text of ids into keys, where there are no global ids.</summary>
    public static object? ParseKey(object? value, Type keyType)
    {
        switch (value)
        {
            case null:
                return null;
            case object?[] items:
                return Array.ConvertAll(items, item => ParseKey(item, keyType));
            default:
                return keyType.IsInstanceOfType(value) ? value : RuntimeValueConverter.Convert(value, keyType);
        }
    }
}

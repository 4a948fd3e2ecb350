using System.Text;
using System.Text.Json;

namespace Cacao.AspNetCore;

/// <summary>
/// Skips JSON values as <see cref="Utf8JsonReader.Skip"/> does, but refuses objects that have a name twice: readers differ on which of the
/// two stands, so what one checks another may not see.
/// </summary>
internal static class JsonMembers
{
    private const int Few = 16;

    /// <summary>Moves from a value's first token to its last.</summary>
    /// <param name="json">The text that <paramref name="reader"/> reads, from its first byte.</param>
    public static void Skip(ref Utf8JsonReader reader, ReadOnlySpan<byte> json)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                SkipObject(ref reader, json);
                break;
            case JsonTokenType.StartArray:
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                {
                    Skip(ref reader, json);
                }

                break;
        }
    }

    private static void SkipObject(ref Utf8JsonReader reader, ReadOnlySpan<byte> json)
    {
        // Names are compared one by one while they are few: no object of a client's grows out of that.
        Span<(int Start, int Length)> few = stackalloc (int, int)[Few];
        HashSet<string>? many = null;
        var count = 0;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            if (many is null && count < Few && !reader.ValueIsEscaped)
            {
                foreach (var (start, length) in few[..count])
                {
                    if (json.Slice(start, length).SequenceEqual(reader.ValueSpan))
                    {
                        throw Twice();
                    }
                }

                few[count++] = ((int)reader.TokenStartIndex + 1, reader.ValueSpan.Length);
            }
            else
            {
                many ??= ToSet(few[..count], json);
                if (!many.Add(reader.GetString()!))
                {
                    throw Twice();
                }
            }

            reader.Read();
            Skip(ref reader, json);
        }
    }

    private static HashSet<string> ToSet(ReadOnlySpan<(int Start, int Length)> names, ReadOnlySpan<byte> json)
    {
        var set = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (start, length) in names)
        {
            set.Add(Encoding.UTF8.GetString(json.Slice(start, length)));
        }

        return set;
    }

    private static InvalidGraphQLRequestException Twice() => new("An object of the request has a member twice.");
}

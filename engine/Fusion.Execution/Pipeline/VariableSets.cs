using System.Text.Json;
using Cacao.Types;

namespace Cacao.Fusion.Execution;

/// <summary>Tells a variable batch from one set, and takes it apart.</summary>
internal static class VariableSets
{
    public static bool IsBatch(ReadOnlySpan<byte> json)
    {
        foreach (var value in json)
        {
            if (value is not ((byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n'))
            {
                return value == (byte)'[';
            }
        }

        return false;
    }

    public static List<ReadOnlyMemory<byte>> Split(ReadOnlyMemory<byte> json)
    {
        var sets = new List<ReadOnlyMemory<byte>>();
        var reader = new Utf8JsonReader(json.Span, new JsonReaderOptions { MaxDepth = 256 });
        try
        {
            reader.Read();
            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            {
                var start = (int)reader.TokenStartIndex;
                reader.Skip();
                sets.Add(json[start..(int)reader.BytesConsumed]);
            }
        }
        catch (JsonException exception)
        {
            throw new GraphQLException(GatewayErrors.VariablesInvalid(exception.Message));
        }

        return sets;
    }
}

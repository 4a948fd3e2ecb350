using System.Text.Json;
using Cacao.Types;

namespace Cacao.Execution.Pipeline;

/// <summary>Reads the sets of a variable batch.</summary>
internal static class VariableBatch
{
    /// <summary>True when the variables are a list of objects.</summary>
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

    /// <summary>Coerces each set; a set that cannot be coerced has its errors.</summary>
    public static IReadOnlyList<VariableSet> Read(VariableCoercer coercer, OperationRequest request)
    {
        var sets = new List<VariableSet>();
        foreach (var slice in Slice(request.Variables))
        {
            var variables = coercer.Coerce(slice, out var errors, request.Files);
            sets.Add(new VariableSet(variables, errors));
        }

        return sets;
    }

    private static List<ReadOnlyMemory<byte>> Slice(ReadOnlyMemory<byte> json)
    {
        var slices = new List<ReadOnlyMemory<byte>>();
        var reader = new Utf8JsonReader(json.Span, new JsonReaderOptions { MaxDepth = 256 });
        try
        {
            reader.Read();
            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            {
                var start = (int)reader.TokenStartIndex;
                reader.Skip();
                slices.Add(json[start..(int)reader.BytesConsumed]);
            }
        }
        catch (JsonException exception)
        {
            throw new GraphQLException($"Variables are not valid JSON: {exception.Message}");
        }

        return slices;
    }
}

using System.Text.Json;
using System.Text.Unicode;
using Cacao.Execution;

namespace Cacao.AspNetCore;

/// <summary>Reads GraphQL requests from JSON. What they hold are slices of the text.</summary>
internal static class GraphQLRequestReader
{
    private static readonly JsonReaderOptions s_options = new() { MaxDepth = 256 };

    /// <summary>One request.</summary>
    public static OperationRequest ReadOne(ReadOnlyMemory<byte> json, AllowedBatching batching, int maxBatchSize)
    {
        try
        {
            CheckEncoding(json.Span);
            var reader = new Utf8JsonReader(json.Span, s_options);
            reader.Read();
            var request = Read(ref reader, json, batching, maxBatchSize);
            EnsureEnd(ref reader);
            return request;
        }
        catch (JsonException exception)
        {
            throw new InvalidGraphQLRequestException($"The request is not valid JSON: {exception.Message}");
        }
        catch (InvalidOperationException)
        {
            // What the reader says of text that is no Unicode.
            throw new InvalidGraphQLRequestException("The request has text that is not valid UTF-8.");
        }
    }

    /// <summary>One request, or the list of a batch.</summary>
    public static IReadOnlyList<OperationRequest> Read(
        ReadOnlyMemory<byte> json,
        AllowedBatching batching,
        int maxBatchSize,
        out bool isBatch)
    {
        try
        {
            CheckEncoding(json.Span);
            var reader = new Utf8JsonReader(json.Span, s_options);
            reader.Read();
            isBatch = reader.TokenType == JsonTokenType.StartArray;
            if (!isBatch)
            {
                var request = Read(ref reader, json, batching, maxBatchSize);
                EnsureEnd(ref reader);
                return [request];
            }

            if ((batching & AllowedBatching.RequestBatching) == 0)
            {
                throw new InvalidGraphQLRequestException("Request batching is not enabled.");
            }

            var requests = new List<OperationRequest>();
            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            {
                if (requests.Count == maxBatchSize)
                {
                    throw new InvalidGraphQLRequestException($"A batch has at most {maxBatchSize} requests.");
                }

                requests.Add(Read(ref reader, json, batching, maxBatchSize));
            }

            EnsureEnd(ref reader);
            return requests.Count > 0 ? requests : throw new InvalidGraphQLRequestException("The batch is empty.");
        }
        catch (JsonException exception)
        {
            throw new InvalidGraphQLRequestException($"The request is not valid JSON: {exception.Message}");
        }
        catch (InvalidOperationException)
        {
            // What the reader says of text that is no Unicode.
            throw new InvalidGraphQLRequestException("The request has text that is not valid UTF-8.");
        }
    }

    /// <summary>The value of <c>onError</c>.</summary>
    public static ErrorHandlingMode ParseOnError(string? value) => value switch
    {
        "PROPAGATE" => ErrorHandlingMode.Propagate,
        "NULL" => ErrorHandlingMode.Null,
        "HALT" => ErrorHandlingMode.Halt,
        _ => throw new InvalidGraphQLRequestException("`onError` must be PROPAGATE, NULL or HALT."),
    };

    /// <summary>Checks that a text is a JSON object, or where allowed a list of objects.</summary>
    public static void CheckVariables(ReadOnlySpan<byte> json, AllowedBatching batching, int maxBatchSize)
    {
        var reader = new Utf8JsonReader(json, s_options);
        reader.Read();
        CheckVariables(ref reader, json, batching, maxBatchSize);
        EnsureEnd(ref reader);
    }

    private static void CheckEncoding(ReadOnlySpan<byte> json)
    {
        if (!Utf8.IsValid(json))
        {
            throw new InvalidGraphQLRequestException("The request has text that is not valid UTF-8.");
        }
    }

    private static OperationRequest Read(ref Utf8JsonReader reader, ReadOnlyMemory<byte> json, AllowedBatching batching, int maxBatchSize)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new InvalidGraphQLRequestException("The request must be a JSON object.");
        }

        ReadOnlyMemory<byte> query = default;
        ReadOnlyMemory<byte> variables = default;
        ReadOnlyMemory<byte> extensions = default;
        string? operationName = null;
        string? documentId = null;
        ErrorHandlingMode? onError = null;
        var seen = Member.None;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            if (reader.ValueTextEquals("query"u8))
            {
                See(ref seen, Member.Query);
                query = ReadText(ref reader, json, "query");
            }
            else if (reader.ValueTextEquals("variables"u8))
            {
                See(ref seen, Member.Variables);
                reader.Read();
                var start = (int)reader.TokenStartIndex;
                var isNull = reader.TokenType == JsonTokenType.Null;
                CheckVariables(ref reader, json.Span, batching, maxBatchSize);
                variables = isNull ? default : json[start..(int)reader.BytesConsumed];
            }
            else if (reader.ValueTextEquals("extensions"u8))
            {
                See(ref seen, Member.Extensions);
                extensions = ReadObject(ref reader, json, "extensions");
            }
            else if (reader.ValueTextEquals("operationName"u8))
            {
                See(ref seen, Member.OperationName);
                operationName = ReadString(ref reader, "operationName");
            }
            else if (reader.ValueTextEquals("id"u8) || reader.ValueTextEquals("documentId"u8))
            {
                See(ref seen, Member.DocumentId);
                documentId = ReadString(ref reader, "documentId");
            }
            else if (reader.ValueTextEquals("onError"u8))
            {
                See(ref seen, Member.OnError);
                onError = ReadString(ref reader, "onError") is { } mode ? ParseOnError(mode) : null;
            }
            else
            {
                reader.Read();
                reader.Skip();
            }
        }

        documentId ??= PersistedQueryExtension.ReadHash(extensions.Span);
        if (query.IsEmpty && documentId is null)
        {
            throw new InvalidGraphQLRequestException("The request has neither a query nor the id of a document.");
        }

        return new OperationRequest
        {
            Query = query,
            Variables = variables,
            Extensions = extensions,
            OperationName = operationName,
            DocumentId = documentId,
            OnError = onError,
        };
    }

    /// <summary>Readers differ on which of two members of one name stands: a request that has both says nothing certain.</summary>
    private static void See(ref Member seen, Member member)
    {
        if ((seen & member) != 0)
        {
            throw new InvalidGraphQLRequestException("The request has a member twice.");
        }

        seen |= member;
    }

    private static ReadOnlyMemory<byte> ReadText(ref Utf8JsonReader reader, ReadOnlyMemory<byte> json, string name)
    {
        reader.Read();
        if (reader.TokenType == JsonTokenType.Null)
        {
            return default;
        }

        if (reader.TokenType != JsonTokenType.String)
        {
            throw new InvalidGraphQLRequestException($"`{name}` must be a string.");
        }

        if (!reader.ValueIsEscaped)
        {
            var start = (int)reader.TokenStartIndex + 1;
            return json.Slice(start, reader.ValueSpan.Length);
        }

        var buffer = new byte[reader.ValueSpan.Length];
        var length = reader.CopyString(buffer);
        return buffer.AsMemory(0, length);
    }

    private static string? ReadString(ref Utf8JsonReader reader, string name)
    {
        reader.Read();
        return reader.TokenType switch
        {
            JsonTokenType.Null => null,
            JsonTokenType.String => reader.GetString(),
            _ => throw new InvalidGraphQLRequestException($"`{name}` must be a string."),
        };
    }

    private static ReadOnlyMemory<byte> ReadObject(ref Utf8JsonReader reader, ReadOnlyMemory<byte> json, string name)
    {
        reader.Read();
        if (reader.TokenType == JsonTokenType.Null)
        {
            return default;
        }

        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new InvalidGraphQLRequestException($"`{name}` must be an object.");
        }

        var start = (int)reader.TokenStartIndex;
        JsonMembers.Skip(ref reader, json.Span);
        return json[start..(int)reader.BytesConsumed];
    }

    private static void CheckVariables(ref Utf8JsonReader reader, ReadOnlySpan<byte> json, AllowedBatching batching, int maxBatchSize)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.Null:
                return;
            case JsonTokenType.StartObject:
                JsonMembers.Skip(ref reader, json);
                return;
            case JsonTokenType.StartArray when (batching & AllowedBatching.VariableBatching) != 0:
                var count = 0;
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                {
                    if (reader.TokenType != JsonTokenType.StartObject)
                    {
                        throw new InvalidGraphQLRequestException("A variable batch must be a list of objects.");
                    }

                    if (++count > maxBatchSize)
                    {
                        throw new InvalidGraphQLRequestException($"A batch has at most {maxBatchSize} variable sets.");
                    }

                    JsonMembers.Skip(ref reader, json);
                }

                if (count == 0)
                {
                    throw new InvalidGraphQLRequestException("The variable batch is empty.");
                }

                return;
            case JsonTokenType.StartArray:
                throw new InvalidGraphQLRequestException("Variable batching is not enabled.");
            default:
                throw new InvalidGraphQLRequestException("`variables` must be an object.");
        }
    }

    private static void EnsureEnd(ref Utf8JsonReader reader)
    {
        if (reader.Read())
        {
            throw new InvalidGraphQLRequestException("The request has more than one JSON value.");
        }
    }

    [Flags]
    private enum Member
    {
        None = 0,
        Query = 1,
        Variables = 2,
        Extensions = 4,
        OperationName = 8,
        DocumentId = 16,
        OnError = 32,
    }
}

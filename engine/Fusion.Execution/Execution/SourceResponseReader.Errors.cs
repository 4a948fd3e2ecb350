using System.Text;
using System.Text.Json;

namespace Cacao.Fusion.Execution;

/// <summary>The errors of an answer, placed at the values they are about.</summary>
internal ref partial struct SourceResponseReader
{
    /// <param name="errors">The list of errors.</param>
    private readonly void ReadErrors(ReadOnlySpan<byte> errors, CallOperation operation, int set, bool hasData)
    {
        var json = new Utf8JsonReader(errors, s_options);
        json.Read();
        var any = false;
        (string Message, JsonElement? Extensions) first = ("", null);
        while (json.Read() && json.TokenType != JsonTokenType.EndArray)
        {
            if (json.TokenType != JsonTokenType.StartObject)
            {
                json.Skip();
                continue;
            }

            var error = ReadError(ref json, operation, set);
            first = any ? first : error;
            any = true;
        }

        if (any && operation.Node.Kind != PlanNodeKind.Node)
        {
            ExplainNulls(operation, set, hasData, first.Message, first.Extensions);
        }

        if (!any && !hasData)
        {
            Fail(operation, set, $"The source schema `{_source}` answered without data and without errors.");
        }
    }

    /// <summary>An entity, or all data, that is null in an answer with errors is so because of them: each of its fields gets one.</summary>
    private readonly void ExplainNulls(CallOperation operation, int set, bool hasData, string message, JsonElement? extensions)
    {
        for (var i = 0; i < operation.Targets.Count; i++)
        {
            if ((!hasData || operation.Targets.IsNull(i)) && (i == set || _call.UsesAliases))
            {
                CallFailures.ExplainNulls(_store, operation, i, _document, message, _source, extensions);
            }
        }
    }

    private readonly (string Message, JsonElement? Extensions) ReadError(ref Utf8JsonReader json, CallOperation operation, int set)
    {
        var message = "Unexpected execution error.";
        JsonElement? extensions = null;
        List<object>? path = null;
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            if (json.ValueTextEquals("message"u8))
            {
                json.Read();
                message = json.TokenType == JsonTokenType.String ? json.GetString()! : message;
            }
            else if (json.ValueTextEquals("path"u8))
            {
                json.Read();
                path = ReadPath(ref json);
            }
            else if (json.ValueTextEquals("extensions"u8))
            {
                json.Read();
                extensions = JsonElement.ParseValue(ref json);
            }
            else
            {
                json.Read();
                json.Skip();
            }
        }

        PlaceError(operation, set, message, extensions, path);
        return (message, extensions);
    }

    private static List<object>? ReadPath(ref Utf8JsonReader json)
    {
        if (json.TokenType != JsonTokenType.StartArray)
        {
            json.Skip();
            return null;
        }

        var path = new List<object>();
        while (json.Read() && json.TokenType != JsonTokenType.EndArray)
        {
            if (json.TokenType == JsonTokenType.String)
            {
                path.Add(json.GetString()!);
            }
            else if (json.TokenType == JsonTokenType.Number && json.TryGetInt32(out var index))
            {
                path.Add(index);
            }
            else
            {
                json.Skip();
            }
        }

        return path;
    }

    private readonly void PlaceError(CallOperation operation, int set, string message, JsonElement? extensions, List<object>? path)
    {
        var depth = operation.Node.DataPath.Length;
        if (_call.UsesAliases)
        {
            // An error above the aliases is one of every entity.
            var named = path is not null && path.Count >= depth && path[depth - 1] is string alias && alias.Length > 2
                && int.TryParse(alias.AsSpan(2), out var parsed) && parsed >= 0 && parsed < operation.Targets.Count ? parsed : -1;
            for (var i = 0; i < operation.Targets.Count; i++)
            {
                if (named < 0 || i == named)
                {
                    CallFailures.Place(_store, operation, i, message, _source, extensions, path, depth);
                }
            }

            return;
        }

        CallFailures.Place(_store, operation, set, message, _source, extensions, path, depth);
    }
}

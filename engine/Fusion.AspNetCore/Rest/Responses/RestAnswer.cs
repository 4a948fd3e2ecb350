using System.Text.Json;
using System.Text.Json.Nodes;
using Cacao.Execution;
using Cacao.Language;
using Microsoft.AspNetCore.Http;

namespace Cacao.Fusion.Rest;

/// <summary>
/// What an executed operation comes to over HTTP: (1) without data, the status of what refused it; (2) typed errors of the payload; (3) without
/// a result, the error that took it, else 404; (4) the result.
/// </summary>
internal sealed class RestAnswer
{
    private RestAnswer()
    {
    }

    /// <summary>Null where the result is answered.</summary>
    public RestProblem? Problem { get; private init; }

    /// <summary>The answer's body before it is shaped.</summary>
    public JsonElement Result { get; private init; }

    /// <summary>The result is null, and the document says what to answer then.</summary>
    public ValueNode? Substitute { get; private init; }

    /// <summary>Parts of the result are missing, with errors that only GraphQL can place.</summary>
    public bool IsPartial { get; private init; }

    public static RestAnswer Of(JsonElement response, OperationResult result, RestOperation operation, RestRoute route, RestOptions options)
    {
        var errors = response.TryGetProperty("errors", out var list) ? list : default;
        if (!response.TryGetProperty("data", out var data) || data.ValueKind != JsonValueKind.Object)
        {
            return new RestAnswer { Problem = Refused(errors, result.StatusCode ?? (result.HasData ? 500 : 400)) };
        }

        if (operation.Type == OperationType.Mutation && TypedErrors(data) is { } typed)
        {
            return new RestAnswer { Problem = typed.ToProblem(options) };
        }

        var value = Follow(data, route.Result);
        if (route.GoneWhen is { } gone && IsGone(value, gone))
        {
            return NotFound();
        }

        if (value.ValueKind is not (JsonValueKind.Null or JsonValueKind.Undefined))
        {
            return new RestAnswer { Result = value, IsPartial = errors.ValueKind == JsonValueKind.Array };
        }

        if (errors.ValueKind == JsonValueKind.Array)
        {
            return new RestAnswer { Problem = Refused(errors, StatusCodes.Status500InternalServerError) };
        }

        return route.WhenNull is { } substitute ? new RestAnswer { Substitute = substitute }
            : route.Status == StatusCodes.Status204NoContent ? new RestAnswer()
            : NotFound();
    }

    private static RestAnswer NotFound()
        => new() { Problem = new RestProblem(StatusCodes.Status404NotFound, "There is nothing at this address.") { Code = "NOT_FOUND" } };

    private static bool IsGone(JsonElement result, ObjectValueNode gone)
    {
        foreach (var field in gone.Fields)
        {
            var text = field.Value is EnumValueNode choice ? choice.Value : (field.Value as StringValueNode)?.Value;
            if (Follow(result, [field.Name.Value]) is not { ValueKind: JsonValueKind.String } value || !value.ValueEquals(text))
            {
                return false;
            }
        }

        return true;
    }

    private static JsonElement Follow(JsonElement value, string[] path)
    {
        foreach (var name in path)
        {
            if (value.ValueKind != JsonValueKind.Object || !value.TryGetProperty(name, out value))
            {
                return default;
            }
        }

        return value;
    }

    /// <summary>Those of the first payload that has some.</summary>
    private static RestTypedErrors? TypedErrors(JsonElement data)
    {
        foreach (var payload in data.EnumerateObject())
        {
            if (payload.Value.ValueKind == JsonValueKind.Object
                && payload.Value.TryGetProperty("errors", out var errors)
                && errors.ValueKind == JsonValueKind.Array
                && errors.GetArrayLength() > 0)
            {
                return new RestTypedErrors(errors);
            }
        }

        return null;
    }

    private static RestProblem Refused(JsonElement errors, int otherwise)
    {
        if (errors.ValueKind != JsonValueKind.Array || errors.GetArrayLength() == 0)
        {
            return new RestProblem(StatusCodes.Status500InternalServerError, "The operation gave no answer.");
        }

        var all = new JsonArray();
        JsonElement? decisive = null;
        foreach (var error in errors.EnumerateArray())
        {
            // An error that says whose fault it is decides; others follow from it.
            if (decisive is null && RestStatuses.Of(CodeOf(error), 0) != 0)
            {
                decisive = error;
            }

            all.Add(new JsonObject { ["code"] = CodeOf(error), ["message"] = MessageOf(error) });
        }

        var first = decisive ?? errors[0];
        return new RestProblem(RestStatuses.Of(CodeOf(first), otherwise), MessageOf(first))
        {
            Code = CodeOf(first),
            Errors = all.Count > 1 ? all : null,
        };
    }

    private static string MessageOf(JsonElement error) => error.TryGetProperty("message", out var message) ? message.GetString() ?? "" : "";

    private static string? CodeOf(JsonElement error)
        => error.TryGetProperty("extensions", out var extensions)
            && extensions.TryGetProperty("code", out var code)
            && code.ValueKind == JsonValueKind.String
                ? code.GetString()
                : null;
}

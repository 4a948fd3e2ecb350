using System.Text.Json;
using System.Text.Json.Nodes;

namespace Cacao.Fusion.Rest;

/// <summary>The errors of a mutation's payload. Their types' names decide over the status, and are the problem's code.</summary>
internal sealed class RestTypedErrors(JsonElement errors)
{
    public RestProblem ToProblem(RestOptions options)
    {
        var all = new JsonArray();
        foreach (var error in errors.EnumerateArray())
        {
            var entry = new JsonObject { ["code"] = TypeOf(error) };
            foreach (var member in error.EnumerateObject())
            {
                if (!member.NameEquals("__typename"))
                {
                    entry[member.Name] = JsonNode.Parse(member.Value.GetRawText());
                }
            }

            all.Add(entry);
        }

        var type = TypeOf(errors[0]);
        var message = errors[0].TryGetProperty("message", out var text) ? text.GetString() : null;
        return new RestProblem(options.StatusOf(type), message ?? type) { Code = type, Errors = all };
    }

    private static string TypeOf(JsonElement error) => error.TryGetProperty("__typename", out var name) ? name.GetString() ?? "" : "";
}

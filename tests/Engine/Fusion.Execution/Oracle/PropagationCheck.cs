using System.Text.Json.Nodes;

namespace Cacao.Fusion.Execution.Tests;

/// <summary>Says whether an error takes away more than it must: null goes up only through what must not be null.</summary>
internal sealed class PropagationCheck(ResponseObject root)
{
    /// <summary>True when everything from an error up to, and without, the place that is null must not be null.</summary>
    /// <param name="error">The path of the error.</param>
    /// <param name="depth">How many of its segments lead to the place that is null.</param>
    public bool IsJustified(JsonArray error, int depth)
    {
        List<ResponseObject> objects = [root];
        List<ResponseField> fields = [];
        var level = 0;
        for (var i = 0; i < error.Count; i++)
        {
            if (error[i]!.GetValueKind() == System.Text.Json.JsonValueKind.Number)
            {
                level++;
            }
            else
            {
                objects = i == 0 ? objects : [.. fields.Select(f => f.Child).OfType<ResponseObject>()];
                fields = [.. objects.SelectMany(o => o.WithResponseName(error[i]!.GetValue<string>()))];
                level = 0;
            }

            // Where types differ by object, one that may be null is enough to stop at: whose it was is not known here.
            if (i >= depth && fields.Count > 0 && fields.TrueForAll(f => f.Definition is { } definition && !definition.Type.IsNonNull(level)))
            {
                return false;
            }
        }

        return true;
    }
}

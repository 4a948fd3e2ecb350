using System.Text.Json;
using System.Text.Json.Nodes;
using Cacao.Language;

namespace Cacao.Fusion.Execution.Tests;

/// <summary>One execution: its fragments, variables and errors.</summary>
internal sealed class OracleScope(OracleSchema schema, DocumentNode document, OperationDefinitionNode operation, JsonElement variables)
{
    private readonly Dictionary<string, FragmentDefinitionNode> _fragments = document.Definitions
        .OfType<FragmentDefinitionNode>()
        .ToDictionary(f => f.Name.Value, StringComparer.Ordinal);

    private readonly HashSet<string> _errorPaths = [];

    public OperationDefinitionNode Operation => operation;

    public JsonElement Variables => variables;

    public List<JsonNode> Errors { get; } = [];

    public void AddError(string message, string? code, List<object> path)
    {
        var segments = new JsonArray([.. path.Select(s => s is int index ? (JsonNode)index : (string)s)]);
        _errorPaths.Add(segments.ToJsonString());
        var error = new JsonObject { ["message"] = message, ["path"] = segments };
        if (code is not null)
        {
            error["extensions"] = new JsonObject { ["code"] = code };
        }

        Errors.Add(error);
    }

    public bool HasErrorAt(List<object> path)
        => _errorPaths.Contains(new JsonArray([.. path.Select(s => s is int index ? (JsonNode)index : (string)s)]).ToJsonString());

    public List<(string Key, List<FieldNode> Nodes)> Collect(IEnumerable<SelectionSetNode> sets, string type)
    {
        var fields = new List<(string Key, List<FieldNode> Nodes)>();
        var visited = new HashSet<string>(StringComparer.Ordinal);
        foreach (var set in sets)
        {
            Collect(set, type, fields, visited);
        }

        return fields;
    }

    private void Collect(SelectionSetNode set, string type, List<(string Key, List<FieldNode> Nodes)> fields, HashSet<string> visited)
    {
        foreach (var selection in set.Selections)
        {
            if (!IsIncluded(((IHasDirectives)selection).Directives))
            {
                continue;
            }

            switch (selection)
            {
                case FieldNode field:
                    var key = field.Alias?.Value ?? field.Name.Value;
                    var known = fields.FindIndex(f => f.Key == key);
                    if (known < 0)
                    {
                        fields.Add((key, [field]));
                    }
                    else
                    {
                        fields[known].Nodes.Add(field);
                    }

                    break;
                case InlineFragmentNode inline when schema.Applies(inline.TypeCondition?.Name.Value, type):
                    Collect(inline.SelectionSet, type, fields, visited);
                    break;
                case FragmentSpreadNode spread when visited.Add(spread.Name.Value):
                    var fragment = _fragments[spread.Name.Value];
                    if (schema.Applies(fragment.TypeCondition.Name.Value, type))
                    {
                        Collect(fragment.SelectionSet, type, fields, visited);
                    }

                    break;
            }
        }
    }

    private bool IsIncluded(IReadOnlyList<DirectiveNode> directives)
    {
        foreach (var directive in directives)
        {
            var isSkip = directive.Name.Value == "skip";
            if ((isSkip || directive.Name.Value == "include")
                && (OracleArguments.Json(directive.Arguments[0].Value, operation, variables) == "true") == isSkip)
            {
                return false;
            }
        }

        return true;
    }
}

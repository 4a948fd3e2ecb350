using System.Buffers;
using System.Text;
using System.Text.Json;

namespace Cacao.Fusion.Execution;

/// <summary>Writes a plan as JSON: for people, for snapshots, and for the response's extensions.</summary>
internal static class PlanWriter
{
    public static string Write(OperationPlan plan, bool indented = true)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(
                   buffer,
                   new JsonWriterOptions
                   {
                       Indented = indented,
                       Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
                   }))
        {
            Write(plan, json);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    public static void Write(OperationPlan plan, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("operation"u8, plan.Operation.Name?.Value);
        json.WriteNumber("calls"u8, plan.Steps.Length);
        json.WriteNumber("waves"u8, plan.Waves);
        json.WriteStartArray("steps"u8);
        foreach (var step in plan.Steps)
        {
            json.WriteStartObject();
            json.WriteNumber("id"u8, step.Index + 1);
            json.WriteString("kind"u8, KindOf(step));
            if (step.Source >= 0)
            {
                json.WriteString("schema"u8, plan.Schema.Sources[step.Source].Name);
            }

            if (step.DependsOn.Length > 0)
            {
                json.WriteStartArray("dependsOn"u8);
                foreach (var dependency in step.DependsOn)
                {
                    json.WriteNumberValue(dependency + 1);
                }

                json.WriteEndArray();
            }

            json.WriteStartArray("operations"u8);
            foreach (var node in step.Nodes)
            {
                WriteNode(plan, node, json);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static string KindOf(PlanStep step) => step.Nodes[0].Kind switch
    {
        PlanNodeKind.Introspection => "Introspection",
        PlanNodeKind.Node => "Node",
        _ => step.Nodes.Length > 1 ? "OperationBatch" : "Operation",
    };

    private static void WriteNode(OperationPlan plan, OperationNode node, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("path"u8, PathOf(node));
        if (node.RouteType >= 0)
        {
            json.WriteString("type"u8, plan.Schema.ObjectTypes[node.RouteType].Name);
        }

        json.WriteString("document"u8, node.Text);
        if (node.Inputs.Length > 0)
        {
            json.WriteStartObject("inputs"u8);
            foreach (var input in node.Inputs)
            {
                json.WriteString(input.Input.Variable, input.Input.Values.Count == 0 ? "id" : input.Input.Values[0].Value.ToString());
            }

            json.WriteEndObject();
        }

        if (node.Condition is { } condition)
        {
            json.WriteString("condition"u8, Describe(plan.Conditions, condition));
        }

        json.WriteEndObject();
    }

    private static string PathOf(OperationNode node)
    {
        var path = new StringBuilder();
        for (var field = node.Reader.Object.ParentField; field is not null; field = field.Parent.ParentField)
        {
            path.Insert(0, $".{field.ResponseName}");
        }

        return $"${path}";
    }

    private static string Describe(ConditionTable table, Condition condition)
    {
        var text = new StringBuilder();
        foreach (var mask in condition.Alternatives)
        {
            text.Append(text.Length > 0 ? " or " : "");
            var isFirst = true;
            for (var literal = 0; literal < mask.End; literal++)
            {
                if (mask.Contains(literal))
                {
                    var (variable, value) = table.Literal(literal);
                    text.Append(isFirst ? "" : " and ").Append(value ? "$" : "not $").Append(variable);
                    isFirst = false;
                }
            }
        }

        return text.ToString();
    }
}

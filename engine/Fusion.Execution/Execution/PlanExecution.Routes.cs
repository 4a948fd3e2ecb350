using System.Buffers;
using System.Text;
using System.Text.Json;
using Cacao.Language;

namespace Cacao.Fusion.Execution;

/// <summary>Finds the object types that the global ids of <c>node</c> and <c>nodes</c> name.</summary>
internal sealed partial class PlanExecution
{
    private List<Route>? _routeIds;
    private HashSet<int>? _prepared;

    private void PrepareRoutes()
    {
        foreach (var field in _plan.Root.Fields)
        {
            if (field.Kind is ResponseFieldKind.Node or ResponseFieldKind.Nodes)
            {
                PrepareRoute(field, _rootRow);
            }
        }
    }

    private void PrepareRoute(ResponseField field, int row)
    {
        var cell = row + 1 + field.Slot;
        if (!(_prepared ??= []).Add(cell))
        {
            return;
        }

        var json = IdsOf(field);
        if (field.Kind == ResponseFieldKind.Node)
        {
            AddRoute(field, json, cell);
            return;
        }

        var ids = new List<byte[]>();
        var reader = new Utf8JsonReader(json);
        if (reader.Read() && reader.TokenType == JsonTokenType.StartArray)
        {
            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            {
                var start = (int)reader.TokenStartIndex;
                reader.Skip();
                ids.Add(json[start..(int)reader.BytesConsumed]);
            }
        }
        else
        {
            // Input coercion makes a list of a single value.
            ids.Add(json);
        }

        var list = _store.AddList(new Cell[ids.Count]);
        _store[cell] = Cell.List(list);
        for (var i = 0; i < ids.Count; i++)
        {
            AddRoute(field, ids[i], list + 1 + i);
        }
    }

    private void AddRoute(ResponseField field, byte[] id, int cell)
    {
        var typeName = NodeIds.TypeName(id);
        if (typeName is null)
        {
            _store.MarkError(cell, _store.AddError(new ResultError
            {
                Message = "The node ID string has an invalid format.",
                Code = FusionErrorCodes.InvalidNodeId,
            }));
            return;
        }

        foreach (var node in _plan.Nodes)
        {
            if (ReferenceEquals(node.RouteField, field)
                && string.Equals(_plan.Schema.ObjectTypes[node.RouteType].Name, typeName, StringComparison.Ordinal))
            {
                (_routeIds ??= []).Add(new Route(field, id, typeName, cell));
                return;
            }
        }

        _store.MarkError(cell, _store.AddError(new ResultError
        {
            Message = $"Objects of the type `{typeName}` cannot be fetched by their id.",
            Code = FusionErrorCodes.UnknownNodeType,
        }));
    }

    private byte[] IdsOf(ResponseField field)
    {
        foreach (var argument in field.Arguments)
        {
            if (argument.Name.Value is "id" or "ids")
            {
                var buffer = new ArrayBufferWriter<byte>();
                WriteJson(argument.Value, buffer);
                return buffer.WrittenSpan.ToArray();
            }
        }

        return "null"u8.ToArray();
    }

    private void WriteJson(ValueNode value, ArrayBufferWriter<byte> output)
    {
        switch (value)
        {
            case VariableNode variable when _context.Variables.TryGet(variable.Name.Value, out var json):
                output.Write(json);
                break;
            case VariableNode variable:
                foreach (var definition in _plan.Operation.VariableDefinitions)
                {
                    if (string.Equals(definition.Variable.Name.Value, variable.Name.Value, StringComparison.Ordinal)
                        && definition.DefaultValue is { } defaultValue)
                    {
                        WriteJson(defaultValue, output);
                        return;
                    }
                }

                output.Write("null"u8);
                break;
            case ListValueNode list:
                output.Write("["u8);
                for (var i = 0; i < list.Items.Count; i++)
                {
                    if (i > 0)
                    {
                        output.Write(","u8);
                    }

                    WriteJson(list.Items[i], output);
                }

                output.Write("]"u8);
                break;
            case StringValueNode text:
                output.Write(Encoding.UTF8.GetBytes($"\"{JsonEncodedText.Encode(text.Value)}\""));
                break;
            case IntValueNode number:
                output.Write(Encoding.UTF8.GetBytes($"\"{number.Value}\""));
                break;
            default:
                output.Write("null"u8);
                break;
        }
    }

    private sealed record Route(ResponseField Field, byte[] Id, string TypeName, int Cell);
}

using System.Text.Json;

namespace Cacao.Fusion.Execution;

internal sealed partial class PlanExecution
{
    /// <summary>Collects the rows a node is run for and the variables of each; null when there are none.</summary>
    private CallOperation? SelectTargets_NeedsLock(OperationNode node)
    {
        if (_aborted.IsCancellationRequested)
        {
            // Nobody reads what would be fetched.
            return null;
        }

        var targets = new TargetSets();
        switch (node.Kind)
        {
            case PlanNodeKind.Node:
                SelectRoutes(node, targets);
                break;
            case PlanNodeKind.Lookup:
                SelectRows(node, targets);
                break;
            default:
                SelectRoot(node, targets);
                break;
        }

        if (targets.Count == 0)
        {
            targets.Dispose();
            return null;
        }

        targets.Close();
        return new CallOperation(node, targets);
    }

    private void SelectRoot(OperationNode node, TargetSets targets)
    {
        if (node.OriginRowSet < 0)
        {
            AddSet(node, targets, _rootRow);
            return;
        }

        ref var rows = ref _store.RowsOf(node.OriginRowSet);
        for (var i = 0; i < rows.Count; i++)
        {
            AddSet(node, targets, rows[i]);
        }
    }

    private void AddSet(OperationNode node, TargetSets targets, int row)
    {
        if (node.Inputs.Length > 0)
        {
            AddRow(node, targets, row, _store.TypeOf(row), 0);
            return;
        }

        targets.Begin();
        var start = targets.Variables.Length;
        targets.Variables.Write((byte)'{');
        WriteClientVariables(node, targets.Variables, true);
        targets.Variables.Write((byte)'}');
        targets.End(start, row, 0);
    }

    private void SelectRows(OperationNode node, TargetSets targets)
    {
        ref var rows = ref _store.RowsOf(node.OriginRowSet);
        for (var i = 0; i < rows.Count; i++)
        {
            var row = rows[i];
            var type = _store.TypeOf(row);
            if (!node.TargetTypes.Contains(type))
            {
                continue;
            }

            AddRow(node, targets, row, type, type);
        }
    }

    private void AddRow(OperationNode node, TargetSets targets, int row, int type, int targetType)
    {
        if (!TryFollow(node, row, out var reader, out var below))
        {
            return;
        }

        var before = targets.Variables.Length;
        targets.Begin();
        var start = targets.Variables.Length;
        if (TryWriteInputs(node, row, type, targets.Variables, out var error))
        {
            targets.End(start, row, targetType);
        }
        else
        {
            targets.Variables.Truncate(before);
            RowOperations.MarkError(_store, reader, below, error);
        }
    }

    /// <summary>Finds the object below a row that a call is for; false when there is none, and nothing to ask for.</summary>
    private bool TryFollow(OperationNode node, int row, out ObjectReader reader, out int below)
    {
        reader = node.Reader;
        below = row;
        foreach (var step in node.Way)
        {
            var type = _store.TypeOf(below);
            var slot = step.SlotFor(type);
            if (slot < 0
                || _store[below + 1 + slot] is not { Kind: CellKind.Object } cell
                || Array.Find(reader.Properties, p => p.For(type)?.Slot == slot)?.For(type)?.Child is not { } child)
            {
                return false;
            }

            reader = child;
            below = cell.Value;
        }

        return true;
    }

    private bool TryWriteInputs(OperationNode node, int row, int type, PooledBuffer output, out int error)
    {
        output.Write((byte)'{');
        var hasKey = node.KeyInputs == 0;
        for (var i = 0; i < node.Inputs.Length; i++)
        {
            if (i > 0)
            {
                output.Write((byte)',');
            }

            var input = node.Inputs[i];
            output.Write(input.NameJson);
            var start = output.Length;
            var reason = -1;
            var value = input.Input.ValueFor(type);
            if (value is null || !ValueWriter.TryWrite(_store, value, row, output, ref reason) || reason >= 0)
            {
                // A value that failed to load is not null: nothing may be computed from it.
                if (reason >= 0 || input.Input.IsNonNull)
                {
                    error = reason >= 0 ? Explain(reason) : MissingInput(node, input.Input);
                    return false;
                }

                output.Truncate(start);
                output.Write("null"u8);
                if (!hasKey && i == node.KeyInputs - 1)
                {
                    // Who asks for the entity whose key is null may be given any.
                    error = MissingInput(node, input.Input);
                    return false;
                }
            }
            else
            {
                hasKey = true;
            }
        }

        WriteClientVariables(node, output, node.Inputs.Length == 0);
        output.Write((byte)'}');
        error = -1;
        return true;
    }

    /// <summary>The same reason, told of a value that depends on the one it is about.</summary>
    private int Explain(int reason)
    {
        var known = _store.ErrorAt(reason);
        return _store.AddError(new ResultError
        {
            Message = known.Message,
            Code = known.Code,
            Source = known.Source,
            Extensions = known.Extensions,
            Exception = known.Exception,
        });
    }

    private int MissingInput(OperationNode node, NodeInput input) => _store.AddError(new ResultError
    {
        Message = $"The source schema `{_plan.Schema.Sources[node.Source].Name}` needs `{input.Values[0].Value}`, which is null.",
        Code = FusionErrorCodes.RequirementMissing,
        Source = _plan.Schema.Sources[node.Source].Name,
        IsAbsence = true,
    });

    private void WriteClientVariables(OperationNode node, PooledBuffer output, bool isFirst)
    {
        foreach (var variable in node.Variables)
        {
            if (!_context.Variables.TryGet(variable.Name, out var json))
            {
                continue;
            }

            if (!isFirst)
            {
                output.Write((byte)',');
            }

            isFirst = false;
            output.Write(variable.NameJson);
            output.Write(json);
        }
    }

    private void SelectRoutes(OperationNode node, TargetSets targets)
    {
        if (node.OriginRowSet >= 0)
        {
            ref var rows = ref _store.RowsOf(node.OriginRowSet);
            for (var i = 0; i < rows.Count; i++)
            {
                PrepareRoute(node.RouteField!, rows[i]);
            }
        }

        var typeName = _plan.Schema.ObjectTypes[node.RouteType].Name;
        foreach (var route in _routeIds ?? [])
        {
            if (!ReferenceEquals(route.Field, node.RouteField) || !string.Equals(route.TypeName, typeName, StringComparison.Ordinal))
            {
                continue;
            }

            targets.Begin();
            var start = targets.Variables.Length;
            targets.Variables.Write((byte)'{');
            targets.Variables.Write(node.Inputs[0].NameJson);
            targets.Variables.Write(route.Id);
            WriteClientVariables(node, targets.Variables, false);
            targets.Variables.Write((byte)'}');
            targets.End(start, route.Cell, node.RouteType);
        }
    }
}

using System.Text.Json;

namespace Cacao.Fusion.Execution;

/// <summary>Puts errors where the values they keep away should have been.</summary>
internal static class CallFailures
{
    /// <summary>Gives an error to all that one variable set should have filled.</summary>
    public static void Mark(ResultStore store, CallOperation operation, int set, int error)
    {
        var targets = operation.Targets;
        for (var position = targets.First(set); position >= 0; position = targets.Next(position))
        {
            if (operation.Node.Kind == PlanNodeKind.Node)
            {
                store.MarkError(targets.Target(position), error);
            }
            else
            {
                RowOperations.MarkError(store, operation.Node.Reader, targets.Target(position), error);
            }
        }
    }

    /// <summary>Gives one error to everything a call should have filled and has not.</summary>
    public static void MarkUnanswered(ResultStore store, SourceCall call, ResultError error)
    {
        var index = -1;
        foreach (var operation in call.Operations)
        {
            for (var set = 0; set < operation.Targets.Count; set++)
            {
                if (!operation.Answered[set])
                {
                    index = index < 0 ? store.AddError(error) : index;
                    Mark(store, operation, set, index);
                }
            }
        }
    }

    /// <summary>Puts an error of a source where its path leads; one without a path to all that is missing.</summary>
    /// <param name="depth">How many segments lead from the root to the entity.</param>
    public static void Place(
        ResultStore store,
        CallOperation operation,
        int set,
        string message,
        string source,
        JsonElement? extensions,
        List<object>? path,
        int depth)
    {
        var targets = operation.Targets;
        var whole = -1;
        for (var position = targets.First(set); position >= 0; position = targets.Next(position))
        {
            var target = targets.Target(position);
            var row = operation.Node.Kind == PlanNodeKind.Node
                ? store[target].Kind == CellKind.Object ? store[target].Value : -1
                : target;
            if (path is not null && path.Count > depth && row >= 0)
            {
                var cell = ErrorLocator.Locate(store, operation.Node.Reader, row, path, depth, out var below);
                if (cell >= 0)
                {
                    store.MarkError(cell, store.AddError(Create(message, source, extensions, below)));
                    continue;
                }
            }

            whole = whole < 0 ? store.AddError(Create(message, source, extensions, null)) : whole;
            if (row < 0)
            {
                store.MarkError(target, whole);
            }
            else
            {
                MarkMissing(store, operation.Node.Reader, row, whole);
            }
        }
    }

    private static void MarkMissing(ResultStore store, ObjectReader plan, int row, int error)
    {
        var type = store.TypeOf(row);
        var first = -1;
        var any = false;
        foreach (var property in plan.Properties)
        {
            if (property.For(type) is not { } field)
            {
                continue;
            }

            var cell = row + 1 + field.Slot;
            first = first < 0 && !field.Field.IsHidden ? cell : first;
            if (store[cell].Kind is CellKind.Missing or CellKind.Null or CellKind.Error)
            {
                store.MarkError(cell, error);
                any = true;
            }
        }

        // All is there and still the source complains: the error stands beside the first value.
        if (!any && first >= 0)
        {
            store.MarkError(first, error);
        }
    }

    private static ResultError Create(string message, string source, JsonElement? extensions, List<object>? below) => new()
    {
        Message = message,
        Source = source,
        Extensions = extensions,
        Below = below,
    };
}

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
                if (!operation.Targets.IsAnswered(set))
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
        var last = -1;
        for (var position = targets.First(set); position >= 0; position = targets.Next(position))
        {
            var target = targets.Target(position);
            var row = operation.Node.Kind == PlanNodeKind.Node
                ? store[target].Kind == CellKind.Object ? store[target].Value : -1
                : target;
            if (path is not null && path.Count > depth && row >= 0)
            {
                var cell = ErrorLocator.Locate(store, operation.Node.Reader, row, path, depth, out var below);
                if (cell >= 0 && cell == last)
                {
                    // Objects below equal keys are stored once.
                    continue;
                }

                if (cell >= 0)
                {
                    last = cell;
                    MarkPlace(store, operation, row, cell, Create(message, source, extensions, below));
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

    /// <summary>Gives an error to the fields that are null because the source found no entity.</summary>
    public static void ExplainNulls(
        ResultStore store, CallOperation operation, int set, int document, string message, string source, JsonElement? extensions)
    {
        var error = store.AddError(Create(message, source, extensions, null));
        var targets = operation.Targets;
        for (var position = targets.First(set); position >= 0; position = targets.Next(position))
        {
            var row = targets.Target(position);
            var type = store.TypeOf(row);
            foreach (var property in operation.Node.Reader.Properties)
            {
                if (property.For(type) is { } field
                    && store[row + 1 + field.Slot] is { Kind: CellKind.Null } cell && cell.Document == document)
                {
                    store.MarkError(row + 1 + field.Slot, error);
                }
            }

            // Objects that others gave miss what this source should have added to them.
            RowOperations.MarkUnanswered(store, operation.Node.Reader, row, error);
        }
    }

    /// <summary>
    /// Another source may have given the value that an error is about: then it says why others of its source's are missing.
    /// </summary>
    private static void MarkPlace(ResultStore store, CallOperation operation, int row, int cell, ResultError error)
    {
        if (store[cell].Kind is CellKind.Missing or CellKind.Null or CellKind.Error
            || !RowOperations.MarkUnanswered(store, operation.Node.Reader, row, store.AddError(Create(error.Message, error.Source!, error.Extensions, null))))
        {
            store.MarkError(cell, store.AddError(error));
        }
    }

    private static void MarkMissing(ResultStore store, ObjectReader plan, int row, int error)
    {
        if (RowOperations.MarkError(store, plan, row, error))
        {
            return;
        }

        // All is there and still the source complains: the error stands beside the first value.
        var type = store.TypeOf(row);
        foreach (var property in plan.Properties)
        {
            if (property.For(type) is { Field.IsHidden: false } field)
            {
                store.MarkError(row + 1 + field.Slot, error);
                return;
            }
        }
    }

    private static ResultError Create(string message, string source, JsonElement? extensions, List<object>? below) => new()
    {
        Message = message,
        Code = FusionErrorCodes.SourceError,
        Source = source,
        Extensions = extensions,
        Below = below,
    };
}

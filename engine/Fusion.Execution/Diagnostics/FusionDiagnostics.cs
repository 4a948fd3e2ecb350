using System.Diagnostics;
using System.Diagnostics.Metrics;
using Cacao.Language;
using Cacao.Types;

namespace Cacao.Fusion.Execution;

/// <summary>The gateway's activity source and meter: a span per operation and per call to a source schema.</summary>
public static class FusionDiagnostics
{
    /// <summary>The name of the activity source and of the meter.</summary>
    public const string Name = "Cacao.Fusion";

    private static readonly ActivitySource s_source = new(Name);
    private static readonly Meter s_meter = new(Name);
    private static readonly Histogram<double> s_duration = s_meter.CreateHistogram<double>("graphql.server.operation.duration", "s");
    private static readonly Histogram<double> s_callDuration = s_meter.CreateHistogram<double>("graphql.client.operation.duration", "s");

    private static readonly Counter<long> s_fieldRequests = s_meter.CreateCounter<long>("graphql.server.field.requests", "{request}");
    private static readonly Counter<long> s_fieldErrors = s_meter.CreateCounter<long>("graphql.server.field.errors", "{error}");

    /// <summary>Whether somebody wants to know how long operations take.</summary>
    internal static bool MeasuresOperations => s_duration.Enabled;

    /// <summary>Whether somebody wants to know how long calls take.</summary>
    internal static bool MeasuresCalls => s_callDuration.Enabled;

    internal static Activity? StartOperation(OperationPlan plan)
    {
        if (!s_source.HasListeners())
        {
            return null;
        }

        var type = TypeName(plan.Operation.Operation);
        var activity = s_source.StartActivity(type, ActivityKind.Server);
        if (activity is not null)
        {
            activity.SetTag("graphql.operation.type", type);
            activity.SetTag("graphql.operation.name", plan.Operation.Name?.Value);
            activity.SetTag("graphql.document.hash", plan.DocumentHash.Value);
        }

        return activity;
    }

    internal static void OperationEnded(OperationPlan plan, TimeProvider timeProvider, long started, int errorCount, Activity? activity)
    {
        if (started != 0 && s_duration.Enabled)
        {
            s_duration.Record(
                timeProvider.GetElapsedTime(started).TotalSeconds,
                new KeyValuePair<string, object?>("graphql.operation.type", TypeName(plan.Operation.Operation)),
                new KeyValuePair<string, object?>("graphql.operation.name", plan.Operation.Name?.Value),
                new KeyValuePair<string, object?>("graphql.response.has_errors", errorCount > 0));
        }

        End(activity, errorCount > 0);
    }

    internal static Activity? StartCall(SourceCall call, string schemaName)
    {
        if (!s_source.HasListeners())
        {
            return null;
        }

        var activity = s_source.StartActivity("GraphQL Source Call", ActivityKind.Client);
        if (activity is not null)
        {
            var sets = 0;
            foreach (var operation in call.Operations)
            {
                sets += operation.Targets.Count;
            }

            activity.SetTag("graphql.source.name", schemaName);
            activity.SetTag("graphql.step.id", call.Step.Index + 1);
            activity.SetTag("graphql.source.operations", call.Operations.Length);
            activity.SetTag("graphql.source.variable_sets", sets);
        }

        return activity;
    }

    internal static void CallEnded(string schemaName, TimeProvider timeProvider, long started, bool hasFailed, Activity? activity)
    {
        if (started != 0 && s_callDuration.Enabled)
        {
            s_callDuration.Record(
                timeProvider.GetElapsedTime(started).TotalSeconds,
                new KeyValuePair<string, object?>("graphql.source.name", schemaName),
                new KeyValuePair<string, object?>("graphql.source.failed", hasFailed));
        }

        End(activity, hasFailed);
    }

    /// <summary>A span for each plan node of a call, below the call's; null where nobody listens.</summary>
    internal static Activity?[]? StartNodes(SourceCall call, Activity? parent)
    {
        if (parent is null)
        {
            return null;
        }

        var spans = new Activity?[call.Operations.Length];
        for (var i = 0; i < spans.Length; i++)
        {
            var (node, targets) = (call.Operations[i].Node, call.Operations[i].Targets);
            var span = s_source.StartActivity("GraphQL Plan Node", ActivityKind.Internal, parent.Context);
            span?.SetTag("graphql.operation.step.id", node.Id + 1);
            span?.SetTag("graphql.operation.step.kind", node.Kind.ToString());
            span?.SetTag("graphql.document.body", node.Text);
            span?.SetTag("graphql.source.variable_sets", targets.Count);
            spans[i] = span;
        }

        return spans;
    }

    internal static void NodesEnded(Activity?[]? spans, bool hasFailed)
    {
        foreach (var span in spans ?? [])
        {
            End(span, hasFailed);
        }
    }

    /// <summary>Counts what was selected, and what came with an error, by schema coordinate.</summary>
    internal static void CountFields(OperationPlan plan, in LiteralSet conditions, IReadOnlyList<IError> errors)
    {
        if (s_fieldRequests.Enabled)
        {
            plan.Coordinates.ForEach(
                conditions,
                s_fieldRequests,
                static (counter, coordinate) => counter.Add(1, new KeyValuePair<string, object?>("graphql.schema.coordinate", coordinate)));
        }

        if (!s_fieldErrors.Enabled)
        {
            return;
        }

        foreach (var error in errors)
        {
            if (error.Path is { } path && Find(plan.Root, path) is { } coordinate)
            {
                s_fieldErrors.Add(
                    1,
                    new KeyValuePair<string, object?>("graphql.schema.coordinate", coordinate),
                    new KeyValuePair<string, object?>("graphql.error.code", error.Code));
            }
        }
    }

    /// <summary>The coordinate of the last field of a response's path.</summary>
    private static string? Find(ResponseObject root, Cacao.Types.Path path)
    {
        var current = root;
        string? coordinate = null;
        foreach (var segment in path.ToList())
        {
            if (segment is string name)
            {
                var fields = current?.WithResponseName(name);
                if (fields is not [var field, ..])
                {
                    return null;
                }

                coordinate = field.Definition?.Coordinate;
                current = field.Child;
            }
        }

        return coordinate;
    }

    private static void End(Activity? activity, bool hasFailed)
    {
        if (activity is null)
        {
            return;
        }

        if (hasFailed)
        {
            activity.SetStatus(ActivityStatusCode.Error);
        }

        activity.Dispose();
    }

    private static string TypeName(OperationType type) => type switch
    {
        OperationType.Query => "query",
        OperationType.Mutation => "mutation",
        _ => "subscription",
    };
}

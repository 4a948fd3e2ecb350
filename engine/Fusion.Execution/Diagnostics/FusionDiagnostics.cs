using System.Diagnostics;
using System.Diagnostics.Metrics;
using Cacao.Language;

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
            activity.SetTag("graphql.document.hash", plan.Id);
        }

        return activity;
    }

    internal static void OperationEnded(OperationPlan plan, TimeSpan duration, int errorCount, Activity? activity)
    {
        if (s_duration.Enabled)
        {
            s_duration.Record(
                duration.TotalSeconds,
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

    internal static void CallEnded(string schemaName, TimeSpan duration, bool hasFailed, Activity? activity)
    {
        if (s_callDuration.Enabled)
        {
            s_callDuration.Record(
                duration.TotalSeconds,
                new KeyValuePair<string, object?>("graphql.source.name", schemaName),
                new KeyValuePair<string, object?>("graphql.source.failed", hasFailed));
        }

        End(activity, hasFailed);
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

using System.Diagnostics;
using System.Diagnostics.Metrics;
using Cacao.Execution.Operations;
using Cacao.Language;

namespace Cacao.Execution;

/// <summary>The engine's activity source and meter. Names are those of the OpenTelemetry conventions for GraphQL.</summary>
public static class ExecutionDiagnostics
{
    /// <summary>The name of the activity source and of the meter.</summary>
    public const string Name = "Cacao.Execution";

    private static readonly ActivitySource s_source = new(Name);
    private static readonly Meter s_meter = new(Name);
    private static readonly Histogram<double> s_duration = s_meter.CreateHistogram<double>("graphql.server.operation.duration", "s");
    private static readonly Histogram<int> s_batchSize = s_meter.CreateHistogram<int>("graphql.dataloader.batch.size", "{key}");

    internal static Activity? StartOperation(OperationDefinition operation)
    {
        if (!s_source.HasListeners())
        {
            return null;
        }

        var type = TypeName(operation.Syntax.Operation);
        var activity = s_source.StartActivity(type, ActivityKind.Server);
        if (activity is not null)
        {
            activity.SetTag("graphql.operation.type", type);
            activity.SetTag("graphql.operation.name", operation.Name);
            activity.SetTag("graphql.document.hash", operation.Document.Hash.Value);
        }

        return activity;
    }

    internal static void OperationEnded(OperationDefinition operation, TimeSpan duration, int errorCount, Activity? activity)
    {
        if (s_duration.Enabled)
        {
            s_duration.Record(
                duration.TotalSeconds,
                new KeyValuePair<string, object?>("graphql.operation.type", TypeName(operation.Syntax.Operation)),
                new KeyValuePair<string, object?>("graphql.operation.name", operation.Name),
                new KeyValuePair<string, object?>("graphql.response.has_errors", errorCount > 0));
        }

        if (activity is not null)
        {
            activity.SetTag("graphql.error.count", errorCount);
            if (errorCount > 0)
            {
                activity.SetStatus(ActivityStatusCode.Error);
            }

            activity.Dispose();
        }
    }

    internal static async Task FetchAsync(Batch batch, CancellationToken cancellationToken)
    {
        s_batchSize.Record(batch.Size, new KeyValuePair<string, object?>("graphql.dataloader.name", batch.Name));
        using var activity = s_source.HasListeners() ? s_source.StartActivity("GraphQL DataLoader Batch") : null;
        if (activity is not null)
        {
            activity.SetTag("graphql.dataloader.name", batch.Name);
            activity.SetTag("graphql.dataloader.batch.size", batch.Size);
        }

        await batch.FetchAsync(cancellationToken).ConfigureAwait(false);
    }

    private static string TypeName(OperationType type) => type switch
    {
        OperationType.Query => "query",
        OperationType.Mutation => "mutation",
        _ => "subscription",
    };
}

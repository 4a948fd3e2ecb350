using System.Runtime.CompilerServices;
using Cacao.Execution;
using Microsoft.AspNetCore.Http;

namespace Cacao.AspNetCore;

/// <summary>Executes what a request asks for and answers in a format that the client takes.</summary>
internal sealed class OperationRunner(GraphQLEndpoint endpoint)
{
    private readonly StreamSender _streams = new(endpoint);

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder))]
    public async ValueTask RunAsync(HttpContext context, IReadOnlyList<OperationRequest> requests, bool isBatch, AcceptedFormats formats)
    {
        if (formats.IsEmpty)
        {
            await ResponseSender
                .RefuseAsync(context, "None of the accepted formats is supported.", StatusCodes.Status406NotAcceptable, formats.Errors)
                .ConfigureAwait(false);
            return;
        }

        var aborted = context.RequestAborted;
        var executor = await endpoint.GetExecutorAsync(aborted).ConfigureAwait(false);
        if (isBatch)
        {
            await RunBatchAsync(context, executor, requests, formats).ConfigureAwait(false);
            return;
        }

        var pass = await endpoint.Gate.EnterAsync(aborted).ConfigureAwait(false);
        try
        {
            // Deferring is the server's choice: who takes one response gets all of it at once.
            var refused = formats.TakesParts ? AllowedOperations.None : AllowedOperations.IncrementalDelivery;
            var request = await endpoint.PrepareAsync(context, executor, requests[0], refused, ownsServices: false).ConfigureAwait(false);
            await using var result = await executor.ExecuteAsync(request, aborted).ConfigureAwait(false);
            if (result is ResponseStream)
            {
                pass.Dispose();
            }

            await SendAsync(context, result, formats).ConfigureAwait(false);
        }
        finally
        {
            pass.Dispose();
        }
    }

    private Task SendAsync(HttpContext context, ExecutionResult result, AcceptedFormats formats) => result switch
    {
        OperationResult single when formats.Single != ResponseFormat.None => ResponseSender.SendAsync(context, single, formats.Single),
        OperationResult single => _streams.SendAsync(context, [single], formats.Stream),
        OperationResultBatch batch => SendBatchAsync(context, Flatten(batch, null, []), formats),
        ResponseStream when formats.Stream == ResponseFormat.None => ResponseSender.RefuseAsync(
            context,
            "The response comes in parts: accept text/event-stream or multipart/mixed.",
            StatusCodes.Status406NotAcceptable,
            formats.Errors),
        ResponseStream stream => _streams.SendAsync(context, stream, formats.Stream),
        _ => throw new InvalidOperationException($"A {result.GetType().Name} cannot be sent."),
    };

    /// <summary>Requests of a batch are executed side by side, each in a scope of its own.</summary>
    private async Task RunBatchAsync(
        HttpContext context,
        IRequestExecutor executor,
        IReadOnlyList<OperationRequest> requests,
        AcceptedFormats formats)
    {
        var aborted = context.RequestAborted;
        var pass = await endpoint.Gate.EnterAsync(aborted).ConfigureAwait(false);
        var tasks = new Task<ExecutionResult>[requests.Count];
        try
        {
            for (var i = 0; i < tasks.Length; i++)
            {
                const AllowedOperations Refused = AllowedOperations.Subscription | AllowedOperations.IncrementalDelivery;
                var request = await endpoint.PrepareAsync(context, executor, requests[i], Refused, ownsServices: true).ConfigureAwait(false);
                tasks[i] = executor.ExecuteAsync(request, aborted).AsTask();
            }

            await Task.WhenAll(tasks).ConfigureAwait(false);
            var results = new List<OperationResult>();
            for (var i = 0; i < tasks.Length; i++)
            {
                var result = await tasks[i].ConfigureAwait(false);
                if (result is OperationResultBatch batch)
                {
                    Flatten(batch, i, results);
                }
                else if (result is OperationResult single)
                {
                    single.RequestIndex = i;
                    results.Add(single);
                }
            }

            await SendBatchAsync(context, results, formats).ConfigureAwait(false);
        }
        finally
        {
            pass.Dispose();
            foreach (var task in tasks)
            {
                if (task is { IsCompletedSuccessfully: true })
                {
                    await (await task.ConfigureAwait(false)).DisposeAsync().ConfigureAwait(false);
                }
            }
        }
    }

    private Task SendBatchAsync(HttpContext context, List<OperationResult> results, AcceptedFormats formats)
        => formats.Single != ResponseFormat.None && formats.Stream is not ResponseFormat.JsonLines
            ? ResponseSender.SendBatchAsync(context, results, formats.Single)
            : _streams.SendAsync(context, results, formats.Stream);

    private static List<OperationResult> Flatten(OperationResultBatch batch, int? requestIndex, List<OperationResult> results)
    {
        foreach (var item in batch.Results)
        {
            var result = (OperationResult)item;
            result.RequestIndex = requestIndex;
            results.Add(result);
        }

        return results;
    }
}

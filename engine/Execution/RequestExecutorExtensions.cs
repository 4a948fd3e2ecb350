using System.Text;
using Cacao.Language;

namespace Cacao.Execution;

/// <summary>Executes requests in process.</summary>
public static class RequestExecutorExtensions
{
    /// <summary>Executes an operation without variables.</summary>
    public static async Task<IExecutionResult> ExecuteAsync(
        this IRequestExecutor executor,
        string document,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(executor);
        return await executor.ExecuteAsync(OperationRequest.FromSourceText(document), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Executes an operation with variables.</summary>
    public static async Task<IExecutionResult> ExecuteAsync(
        this IRequestExecutor executor,
        string document,
        Dictionary<string, object?> variableValues,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(executor);
        var request = OperationRequestBuilder.New().SetDocument(document).SetVariableValues(variableValues).Build();
        return await executor.ExecuteAsync(request, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Executes the request that <paramref name="configure"/> builds.</summary>
    public static async Task<IExecutionResult> ExecuteAsync(
        this IRequestExecutor executor,
        Action<OperationRequestBuilder> configure,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(executor);
        ArgumentNullException.ThrowIfNull(configure);
        var builder = OperationRequestBuilder.New();
        configure(builder);
        return await executor.ExecuteAsync(builder.Build(), cancellationToken).ConfigureAwait(false);
    }
}

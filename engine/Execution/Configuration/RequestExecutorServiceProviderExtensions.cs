using Cacao.Execution;
using Cacao.Types;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Builds schemas and executes requests without a server: for tools and tests.</summary>
public static class RequestExecutorServiceProviderExtensions
{
    /// <summary>The executor of a schema.</summary>
    public static async ValueTask<IRequestExecutor> GetRequestExecutorAsync(
        this IServiceProvider services,
        string? schemaName = null,
        CancellationToken cancellationToken = default)
        => await services.GetRequiredService<IRequestExecutorProvider>().GetExecutorAsync(schemaName, cancellationToken).ConfigureAwait(false);

    /// <summary>The schema of a name.</summary>
    public static async ValueTask<Schema> GetSchemaAsync(
        this IServiceProvider services,
        string? schemaName = null,
        CancellationToken cancellationToken = default)
        => (await services.GetRequestExecutorAsync(schemaName, cancellationToken).ConfigureAwait(false)).Schema;

    /// <summary>Executes an operation without variables.</summary>
    public static async Task<IExecutionResult> ExecuteRequestAsync(
        this IServiceProvider services,
        string document,
        string? schemaName = null,
        CancellationToken cancellationToken = default)
    {
        var executor = await services.GetRequestExecutorAsync(schemaName, cancellationToken).ConfigureAwait(false);
        return await executor.ExecuteAsync(document, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Executes a request.</summary>
    public static async Task<IExecutionResult> ExecuteRequestAsync(
        this IServiceProvider services,
        OperationRequest request,
        string? schemaName = null,
        CancellationToken cancellationToken = default)
    {
        var executor = await services.GetRequestExecutorAsync(schemaName, cancellationToken).ConfigureAwait(false);
        return await executor.ExecuteAsync(request, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Executes the request that <paramref name="configure"/> builds.</summary>
    public static async Task<IExecutionResult> ExecuteRequestAsync(
        this IServiceProvider services,
        Action<OperationRequestBuilder> configure,
        string? schemaName = null,
        CancellationToken cancellationToken = default)
    {
        var executor = await services.GetRequestExecutorAsync(schemaName, cancellationToken).ConfigureAwait(false);
        return await executor.ExecuteAsync(configure, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Builds the services as they stand, and the executor of this schema.</summary>
    public static ValueTask<IRequestExecutor> BuildRequestExecutorAsync(
        this IRequestExecutorBuilder builder,
        string? schemaName = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.Services.BuildServiceProvider().GetRequestExecutorAsync(schemaName ?? builder.Name, cancellationToken);
    }

    /// <summary>Builds the services as they stand, and this schema.</summary>
    public static async ValueTask<Schema> BuildSchemaAsync(
        this IRequestExecutorBuilder builder,
        string? schemaName = null,
        CancellationToken cancellationToken = default)
        => (await builder.BuildRequestExecutorAsync(schemaName, cancellationToken).ConfigureAwait(false)).Schema;

    /// <summary>Builds this schema and executes an operation.</summary>
    public static async Task<IExecutionResult> ExecuteRequestAsync(
        this IRequestExecutorBuilder builder,
        string document,
        string? schemaName = null,
        CancellationToken cancellationToken = default)
    {
        var executor = await builder.BuildRequestExecutorAsync(schemaName, cancellationToken).ConfigureAwait(false);
        return await executor.ExecuteAsync(document, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Builds this schema and executes a request.</summary>
    public static async Task<IExecutionResult> ExecuteRequestAsync(
        this IRequestExecutorBuilder builder,
        OperationRequest request,
        string? schemaName = null,
        CancellationToken cancellationToken = default)
    {
        var executor = await builder.BuildRequestExecutorAsync(schemaName, cancellationToken).ConfigureAwait(false);
        return await executor.ExecuteAsync(request, cancellationToken).ConfigureAwait(false);
    }
}

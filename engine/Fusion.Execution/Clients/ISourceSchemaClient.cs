namespace Cacao.Fusion.Execution;

/// <summary>Calls one source schema.</summary>
public interface ISourceSchemaClient : IAsyncDisposable
{
    SourceSchemaCapabilities Capabilities { get; }

    /// <summary>True where the client itself ends a call at <see cref="SourceSchemaRequest.Deadline"/>; else its token does.</summary>
    bool EndsAtDeadline => false;

    /// <summary>
    /// Runs one call. A batch of operations or variable sets is only asked for where <see cref="Capabilities"/> allows it.
    /// </summary>
    /// <exception cref="SourceSchemaException">The source schema could not be asked, or its answer is none.</exception>
    ValueTask<SourceSchemaResponse> ExecuteAsync(SourceSchemaRequest request, CancellationToken cancellationToken);

    /// <summary>Starts a subscription. The sequence ends when the source ends it; disposing the enumerator ends it at the source.</summary>
    IAsyncEnumerable<SourceSchemaResponse> SubscribeAsync(SourceSchemaRequest request, CancellationToken cancellationToken);
}

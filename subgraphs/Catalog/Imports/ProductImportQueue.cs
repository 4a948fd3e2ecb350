using System.Collections.Concurrent;
using System.Threading.Channels;
using Microsoft.Extensions.Options;

namespace EShop.Catalog.Imports;

/// <summary>Where requests leave imports for the background and wait for them.</summary>
public sealed class ProductImportQueue(IOptions<ProductImportOptions> options, TimeProvider clock)
{
    private readonly Channel<Guid> _begun = Channel.CreateUnbounded<Guid>();
    private readonly ConcurrentDictionary<Guid, TaskCompletionSource> _waiting = new();

    internal ChannelReader<Guid> Begun => _begun.Reader;

    /// <summary>Has the import worked on, and waits until it is completed; for long ones, only as long as a request may take.</summary>
    public async Task RunAsync(Guid importId, CancellationToken cancellationToken)
    {
        var completed = _waiting.GetOrAdd(importId, _ => new(TaskCreationOptions.RunContinuationsAsynchronously));
        await _begun.Writer.WriteAsync(importId, cancellationToken);
        try
        {
            await completed.Task.WaitAsync(TimeSpan.FromSeconds(options.Value.WaitSeconds), clock, cancellationToken);
        }
        catch (TimeoutException)
        {
            // It goes on in the background, and its state says so.
        }
        finally
        {
            _waiting.TryRemove(importId, out _);
        }
    }

    internal void Complete(Guid importId)
    {
        if (_waiting.TryGetValue(importId, out var waiting))
        {
            waiting.TrySetResult();
        }
    }
}

using System.Runtime.CompilerServices;
using System.Text;
using System.Threading.Channels;

namespace Cacao.Fusion.Execution.Tests;

/// <summary>A source whose subscription gives what a test pushes.</summary>
internal sealed class PushedSource : ISourceSchemaClient
{
    private readonly Channel<string> _events = Channel.CreateUnbounded<string>();

    /// <summary>How many events were taken from here.</summary>
    public int Taken { get; private set; }

    /// <summary>Set when the subscription was left.</summary>
    public TaskCompletionSource Left { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public SourceSchemaCapabilities Capabilities { get; } = new();

    public void Push(string answer) => _events.Writer.TryWrite(answer);

    public void End(Exception? exception = null) => _events.Writer.TryComplete(exception);

    public ValueTask<SourceSchemaResponse> ExecuteAsync(SourceSchemaRequest request, CancellationToken cancellationToken)
        => throw new NotSupportedException();

    public async IAsyncEnumerable<SourceSchemaResponse> SubscribeAsync(
        SourceSchemaRequest request, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        try
        {
            await foreach (var item in _events.Reader.ReadAllAsync(cancellationToken))
            {
                Taken++;
                var body = new PooledBuffer();
                body.Write(Encoding.UTF8.GetBytes(item));
                yield return new SourceSchemaResponse(body, SourceResponseFormat.Single);
            }
        }
        finally
        {
            Left.TrySetResult();
        }
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}

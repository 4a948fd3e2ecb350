using System.Text;
using Cacao.Gateway.Benchmarks.Sources;

namespace Cacao.Gateway.Benchmarks.Recordings;

/// <summary>
/// Serves the source schemas, and notes what is asked. Answers are held back until nothing more is asked for a while, and then given all
/// at once: what is asked meanwhile is one wave.
/// </summary>
internal sealed class Recorder : IAsyncDisposable
{
    private static readonly TimeSpan s_patience = TimeSpan.FromMilliseconds(150);

    private readonly Lock _lock = new();
    private readonly SourceExecutor _executor = new(new SourceData());
    private readonly List<RecordedCall> _calls = [];
    private readonly List<List<int>> _waves = [];
    private readonly Timer _timer;
    private readonly WebApplication _app;
    private TaskCompletionSource _release = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private bool _isOpen;

    private Recorder(int port)
    {
        _timer = new Timer(_ => Release());
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls($"http://127.0.0.1:{port}");
        _app = builder.Build();
        _app.MapPost("/{source}", AnswerAsync);
    }

    public static async Task<Recorder> StartAsync(int port)
    {
        var recorder = new Recorder(port);
        await recorder._app.StartAsync();
        return recorder;
    }

    /// <summary>Begins an operation.</summary>
    public void Begin()
    {
        lock (_lock)
        {
            _waves.Clear();
        }
    }

    /// <summary>Ends an operation.</summary>
    public RecordedOperation End(string name, string answer)
    {
        lock (_lock)
        {
            return new RecordedOperation(name, [.. _waves.Select(w => w.ToArray())], answer);
        }
    }

    /// <summary>What was recorded, equal calls once.</summary>
    public Recording Recording(IEnumerable<RecordedOperation> operations) => new([.. _calls], [.. operations]);

    public async ValueTask DisposeAsync()
    {
        await _timer.DisposeAsync();
        await _app.StopAsync(CancellationToken.None);
        await _app.DisposeAsync();
    }

    private async Task AnswerAsync(HttpContext context)
    {
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body, context.RequestAborted);
        var (contentType, response) = _executor.Execute(body.ToArray());
        Task release;
        lock (_lock)
        {
            if (!_isOpen)
            {
                _isOpen = true;
                _waves.Add([]);
            }

            _waves[^1].Add(Note(new RecordedCall(
                context.Request.Path, Encoding.UTF8.GetString(body.ToArray()), contentType, Encoding.UTF8.GetString(response))));
            _timer.Change(s_patience, Timeout.InfiniteTimeSpan);
            release = _release.Task;
        }

        await release;
        context.Response.ContentType = contentType;
        context.Response.ContentLength = response.Length;
        await context.Response.Body.WriteAsync(response, context.RequestAborted);
    }

    private int Note(RecordedCall call)
    {
        var known = _calls.IndexOf(call);
        if (known >= 0)
        {
            return known;
        }

        _calls.Add(call);
        return _calls.Count - 1;
    }

    private void Release()
    {
        TaskCompletionSource ended;
        lock (_lock)
        {
            ended = _release;
            _release = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            _isOpen = false;
        }

        ended.SetResult();
    }
}

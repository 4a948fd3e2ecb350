using Microsoft.Extensions.Logging;

namespace EShop.Ordering.Tests.Support;

/// <summary>
/// Keeps warnings and errors beside what happened, for the message of a test that waits in vain, and what the resumer says, which tells that it is
/// through.
/// </summary>
internal sealed class RecordingLoggerProvider(Recorder recorder) : ILoggerProvider
{
    public ILogger CreateLogger(string categoryName) => new RecordingLogger(recorder, categoryName);

    public void Dispose()
    {
    }

    private sealed class RecordingLogger(Recorder recorder, string category) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Warning || category == OrderingHost.ResumerLog;

        public void Log<TState>(
            LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (IsEnabled(logLevel))
            {
                recorder.Add($"{logLevel} {category}: {formatter(state, exception)} {exception}");
            }
        }
    }
}

using Microsoft.Extensions.Logging;

namespace EShop.Messaging.Tests.Support;

public sealed record LogEntry(string Category, EventId Id, string Text)
{
    public override string ToString() => $"[{Category}: {Text}]";
}

internal sealed class RecordingLoggerProvider(Recorder recorder) : ILoggerProvider
{
    public ILogger CreateLogger(string categoryName) => new Logger(categoryName, recorder);

    public void Dispose()
    {
    }

    private sealed class Logger(string category, Recorder recorder) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Warning;

        public void Log<TState>(
            LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (IsEnabled(logLevel))
            {
                recorder.Add(new LogEntry(category, eventId, formatter(state, exception) + exception));
            }
        }
    }
}

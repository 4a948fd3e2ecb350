using Cacao.Execution.Operations;
using Cacao.Types;
using Microsoft.Extensions.Logging;

namespace Cacao.Execution.Processing;

/// <summary>Turns what resolvers throw into errors that are safe to show.</summary>
internal sealed partial class ErrorHandler(IErrorFilter[] filters, DiagnosticEvents events, bool includeDetails, ILogger<ErrorHandler> logger)
{
    public DiagnosticEvents Events { get; } = events;

    /// <summary>An error of a field, told and filtered.</summary>
    public IError FromField(IError error)
    {
        if (Events.HasListeners)
        {
            Events.ResolverError(error);
        }

        return Filter(error);
    }

    public IError Filter(IError error)
    {
        foreach (var filter in filters)
        {
            error = filter.OnError(error);
        }

        return error;
    }

    /// <summary>The error of a resolver's exception; the path is set by the caller.</summary>
    public IError FromException(Exception exception, Selection selection)
    {
        if (exception is ResultCoercionException or InputCoercionException)
        {
            return new Error { Message = exception.Message, Exception = exception };
        }

        LogResolverFailed(selection.Field.Coordinate, exception);
        return Unexpected(exception);
    }

    /// <summary>The error of a fault that belongs to no field.</summary>
    public IError FromFault(Exception exception)
    {
        LogExecutionFailed(exception);
        Events.ExecutionFault(exception);
        return Filter(Unexpected(exception));
    }

    private Error Unexpected(Exception exception)
    {
        Dictionary<string, object?>? extensions = null;
        if (includeDetails)
        {
            extensions = new Dictionary<string, object?>(StringComparer.Ordinal)
            {
                ["message"] = exception.Message,
                ["stackTrace"] = exception.StackTrace,
            };
        }

        return new Error { Message = "Unexpected Execution Error", Extensions = extensions, Exception = exception };
    }

    [LoggerMessage(1, LogLevel.Error, "The resolver of {Coordinate} failed.")]
    private partial void LogResolverFailed(string coordinate, Exception exception);

    [LoggerMessage(2, LogLevel.Error, "A request could not be executed.")]
    private partial void LogExecutionFailed(Exception exception);
}

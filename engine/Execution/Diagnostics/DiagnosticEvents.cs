using Cacao.Types;

namespace Cacao.Execution;

/// <summary>Passes events on to listeners; costs nothing when there are none.</summary>
internal sealed class DiagnosticEvents(ExecutionDiagnosticEventListener[] listeners)
{
    public bool HasListeners => listeners.Length > 0;

    public Scopes ExecuteRequest(RequestContext context)
    {
        if (listeners.Length == 0)
        {
            return default;
        }

        var scopes = new IDisposable[listeners.Length];
        for (var i = 0; i < scopes.Length; i++)
        {
            scopes[i] = listeners[i].ExecuteRequest(context);
        }

        return new Scopes(scopes);
    }

    public void RequestError(RequestContext context, IReadOnlyList<IError> errors)
    {
        var isInvalid = errors.Count > 0 && string.Equals(errors[0].Code, ErrorCodes.Validation, StringComparison.Ordinal);
        foreach (var listener in listeners)
        {
            listener.RequestError(context.Request, errors);
            if (isInvalid)
            {
                listener.ValidationErrors(context, errors);
                continue;
            }

            foreach (var error in errors)
            {
                listener.RequestError(context, error);
                if (error.Exception is { } exception)
                {
                    listener.RequestError(context, exception);
                }
            }
        }
    }

    public void ResolverError(IError error)
    {
        foreach (var listener in listeners)
        {
            listener.ResolverError(error);
        }
    }

    public void ExecutionFault(Exception exception)
    {
        foreach (var listener in listeners)
        {
            listener.ExecutionFault(exception);
        }
    }

    /// <summary>The scopes of one request, closed in reverse.</summary>
    internal readonly struct Scopes(IDisposable[] scopes) : IDisposable
    {
        public void Dispose()
        {
            for (var i = (scopes?.Length ?? 0) - 1; i >= 0; i--)
            {
                scopes![i].Dispose();
            }
        }
    }
}

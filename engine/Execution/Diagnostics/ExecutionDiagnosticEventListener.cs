using Cacao.Types;

namespace Cacao.Execution;

/// <summary>
/// Is told what happens to requests. Override what is of interest; the methods are called on the request's path and must be quick.
/// </summary>
public abstract class ExecutionDiagnosticEventListener
{
    /// <summary>What to return where nothing is to be done at the end.</summary>
    protected static IDisposable EmptyScope { get; } = new Scope();

    /// <summary>A request begins; the scope is disposed when it is answered.</summary>
    public virtual IDisposable ExecuteRequest(OperationRequest request) => EmptyScope;

    /// <summary>A request begins; the scope is disposed when it is answered.</summary>
    public virtual IDisposable ExecuteRequest(RequestContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return ExecuteRequest(context.Request);
    }

    /// <summary>A request was answered with an error of its own.</summary>
    public virtual void RequestError(RequestContext context, IError error)
    {
    }

    /// <summary>The server failed while it executed a request.</summary>
    public virtual void RequestError(RequestContext context, Exception error)
    {
    }

    /// <summary>A request's document is not valid.</summary>
    public virtual void ValidationErrors(RequestContext context, IReadOnlyList<IError> errors)
    {
    }

    /// <summary>A request was answered with errors of its own: it could not be parsed, was not valid, or was refused.</summary>
    public virtual void RequestError(OperationRequest request, IReadOnlyList<IError> errors)
    {
    }

    /// <summary>A resolver threw, or a value could not be completed.</summary>
    public virtual void ResolverError(IError error)
    {
    }

    /// <summary>The server failed while it executed a request.</summary>
    public virtual void ExecutionFault(Exception exception)
    {
    }

    private sealed class Scope : IDisposable
    {
        public void Dispose()
        {
        }
    }
}

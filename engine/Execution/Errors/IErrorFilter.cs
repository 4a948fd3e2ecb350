using Cacao.Types;

namespace Cacao.Execution;

/// <summary>Changes the errors of fields before clients see them.</summary>
public interface IErrorFilter
{
    /// <summary>The error to show; the same when there is nothing to change.</summary>
    IError OnError(IError error);
}

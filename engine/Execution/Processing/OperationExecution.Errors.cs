using Cacao.Execution.Operations;
using Cacao.Language;
using Cacao.Types;

namespace Cacao.Execution.Processing;

/// <summary>Errors of fields (specification section 6.4.4).</summary>
internal sealed partial class OperationExecution
{
    /// <summary>Adds an error beside the value of a field; from any thread.</summary>
    public void Report(int slot, Selection selection, IError error)
    {
        lock (_sync)
        {
            _errors.Add(Runtime.Errors.FromField(Located(slot, selection, error)));
        }
    }

    /// <summary>The errors of a subscription's source stream.</summary>
    public IReadOnlyList<IError> ToErrors(Selection selection, Exception exception, int slot = FirstRootSlot)
    {
        if (exception is GraphQLException { Errors.Count: > 0 } known)
        {
            foreach (var error in known.Errors)
            {
                Report(slot, selection, error);
            }
        }
        else
        {
            Report(slot, selection, Runtime.Errors.FromException(exception, selection));
        }

        return _errors;
    }

    private void HandleException(int slot, Selection selection, Exception exception)
    {
        // A resolver that stops because the operation was cancelled has nothing to say.
        if (exception is OperationCanceledException && Pump.Cancellation.IsCancellationRequested)
        {
            Nullify(slot);
            return;
        }

        if (exception is GraphQLException { Errors.Count: > 0 } known)
        {
            foreach (var error in known.Errors)
            {
                Report(slot, selection, error);
            }

            Nullify(slot);
            return;
        }

        AddError(slot, selection, Runtime.Errors.FromException(exception, selection));
    }

    private void AddError(int slot, Selection selection, IError error)
    {
        Report(slot, selection, error);
        Nullify(slot);
    }

    private void Nullify(int slot)
    {
        switch (_errorHandling)
        {
            case ErrorHandlingMode.Propagate:
                Store.PropagateNull(slot);
                break;
            case ErrorHandlingMode.Null:
                Store.SetNull(slot);
                break;
            default:
                _isHalted = true;
                break;
        }
    }

    private IError Located(int slot, Selection selection, IError error)
    {
        if (error is { Path: not null, Locations: not null })
        {
            return error;
        }

        IReadOnlyList<Location>? locations = error.Locations;
        if (locations is null)
        {
            var known = new List<Location>(selection.Nodes.Length);
            foreach (var node in selection.Nodes)
            {
                if (node.Location.IsKnown)
                {
                    known.Add(node.Location);
                }
            }

            locations = known;
        }

        return new Error
        {
            Message = error.Message,
            Code = error.Code,
            Path = error.Path ?? Store.GetPath(slot),
            Locations = locations,
            Extensions = error.Extensions,
            Exception = error.Exception,
        };
    }
}

using Cacao.Types;

namespace Cacao.Execution.Processing;

/// <summary>Something that is executed after the object it belongs to was answered, into a store of its own.</summary>
internal abstract class IncrementalUnit
{
    public OperationExecution? Execution { get; protected set; }

    public bool IsFinished { get; private set; }

    /// <summary>True when nothing of it can be given.</summary>
    public bool HasFailed => Execution!.IsHalted || Execution.Store[ResultStore.Root].Kind == SlotKind.Null;

    public IReadOnlyList<IError> Errors => Execution!.Errors;

    public abstract void Start();

    /// <summary>Called when nothing is waited for any more, or when what is waited for will not be seen.</summary>
    public void Finish()
    {
        if (!IsFinished)
        {
            IsFinished = true;
            OnFinished();
        }
    }

    protected abstract void OnFinished();
}

using Cacao.Execution.Operations;

namespace Cacao.Execution.Processing;

/// <summary>An object whose fields are executed from the pump.</summary>
internal sealed class PendingObject(OperationExecution execution, int slot, SelectionSet set, object value) : PendingWork(execution.Pump)
{
    public override void Complete()
    {
        Pump.Pending--;
        execution.ResumeObject(slot, set, value);
        execution.Leave();
    }
}

namespace Cacao.Execution.Processing;

/// <summary>A unit that is started from the pump.</summary>
internal sealed class PendingUnit(ExecutionPump pump, IncrementalUnit unit) : PendingWork(pump)
{
    public override void Complete()
    {
        Pump.Pending--;
        unit.Start();
    }
}

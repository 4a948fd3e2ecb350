namespace Cacao.Execution.Processing;

/// <summary>A stream that is started from the pump.</summary>
internal sealed class PendingStream(ExecutionPump pump, StreamNode stream) : PendingWork(pump)
{
    public override void Complete()
    {
        Pump.Pending--;
        stream.Start();
    }
}

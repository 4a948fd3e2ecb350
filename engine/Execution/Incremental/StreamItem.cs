using Cacao.Execution.Operations;
using Cacao.Types;
using Path = Cacao.Types.Path;

namespace Cacao.Execution.Processing;

/// <summary>An item of a list that comes after the list.</summary>
internal sealed class StreamItem(StreamNode stream, Selection selection, IType type, Path path, object? value) : IncrementalUnit
{
    public override void Start()
    {
        Execution = stream.Delivery.CreateExecution(path, this, null, stream.ScopedState);
        Execution.StartItem(selection, type, value);
    }

    protected override void OnFinished() => stream.Flush();
}

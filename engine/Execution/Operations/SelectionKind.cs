namespace Cacao.Execution.Operations;

/// <summary>How a selection is resolved.</summary>
internal enum SelectionKind
{
    TypeName,
    Leaf,
    Pure,
    Async,
    Batch,
}

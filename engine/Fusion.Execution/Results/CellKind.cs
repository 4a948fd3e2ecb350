namespace Cacao.Fusion.Execution;

internal enum CellKind
{
    /// <summary>No answer has filled the slot.</summary>
    Missing,

    Null,

    /// <summary>JSON of a source's answer, taken as it is.</summary>
    Leaf,

    Object,

    List,

    /// <summary>Null with a reason.</summary>
    Error,
}

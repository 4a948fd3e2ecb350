namespace Cacao.Execution.Processing;

/// <summary>What a slot of the result holds.</summary>
internal enum SlotKind : byte
{
    /// <summary>Not answered yet; written as null.</summary>
    Pending,
    Null,

    /// <summary>Bytes of the value buffer.</summary>
    Leaf,

    /// <summary>Child slots and the selection set that names them.</summary>
    Object,

    /// <summary>Item slots.</summary>
    List,
}

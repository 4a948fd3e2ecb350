using System.Runtime.InteropServices;

namespace Cacao.Execution.Processing;

/// <summary>One place of the response.</summary>
[StructLayout(LayoutKind.Sequential)]
internal struct ResultSlot
{
    /// <summary>The slot of the object or list around it; -1 for the root.</summary>
    public int Parent;

    /// <summary>Leaf: offset of the bytes. Object, list: the first child slot.</summary>
    public int First;

    /// <summary>Leaf: number of bytes. Object: id of the selection set. List: number of items.</summary>
    public int Count;

    public SlotKind Kind;

    /// <summary>True when the type excludes null.</summary>
    public bool IsNonNull;
}

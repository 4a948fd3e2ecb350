using System.Runtime.InteropServices;

namespace Cacao.Fusion.Execution;

/// <summary>
/// One value of a result: a slice of a document, the index of a row or list, or the index of an error. The first cell of a row holds the
/// type of its object; the first cell of a list its length.
/// </summary>
[StructLayout(LayoutKind.Sequential)]
internal readonly struct Cell
{
    private readonly int _tag;

    private Cell(CellKind kind, int document, int value, int length)
    {
        _tag = (int)kind | (document << 4);
        Value = value;
        Length = length;
    }

    public CellKind Kind => (CellKind)(_tag & 0xF);

    public int Document => _tag >> 4;

    /// <summary>For the header of a row or list that was written: where.</summary>
    public int Start => Document;

    /// <summary>Offset in the document, or the index of a row, list or error.</summary>
    public int Value { get; }

    public int Length { get; }

    /// <summary>A null that the source of a document gave.</summary>
    public static Cell Null(int document) => new(CellKind.Null, document, 0, 0);

    public static Cell Leaf(int document, int offset, int length) => new(CellKind.Leaf, document, offset, length);

    public static Cell Object(int row) => new(CellKind.Object, 0, row, 0);

    public static Cell List(int list) => new(CellKind.List, 0, list, 0);

    public static Cell Error(int error) => new(CellKind.Error, 0, error, 0);

    public static Cell Header(int value) => new(CellKind.Missing, 0, value, 0);

    /// <summary>The header of a row or list that was written to the response, at an offset that fits the bits beside the kind.</summary>
    public static Cell Written(int value, int start, int length) => new(CellKind.Missing, start, value, length);
}

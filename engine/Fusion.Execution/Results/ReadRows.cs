using System.Buffers;
using System.Buffers.Binary;

namespace Cacao.Fusion.Execution;

/// <summary>
/// The rows that objects of one document were read into, so that an object with the same text, at a place where the same is selected of it,
/// is the same row: it is read, looked up and written once. It remembers some, the latest of those that begin alike.
/// </summary>
internal struct ReadRows
{
    private const int Size = 256;
    private const int Distinctive = 32;

    private Entry[]? _entries;

    /// <summary>The row of the object that begins at a place, and its length; -1 when it is not known.</summary>
    public int Find(ReadOnlySpan<byte> document, int start, ObjectReader plan, out int length, out int slot)
    {
        _entries ??= Rent();
        slot = SlotOf(document[start..], plan);
        ref var entry = ref _entries[slot];
        length = entry.Length;
        return ReferenceEquals(entry.Plan, plan)
            && document.Length - start >= length
            && document.Slice(start, length).SequenceEqual(document.Slice(entry.Start, length))
                ? entry.Row
                : -1;
    }

    public readonly void Add(int slot, ObjectReader plan, int start, int length, int row)
        => _entries![slot] = new Entry { Plan = plan, Start = start, Length = length, Row = row };

    public void Return()
    {
        if (_entries is not null)
        {
            // Plans must not outlive their generation in a pool.
            Array.Clear(_entries, 0, Size);
            ArrayPool<Entry>.Shared.Return(_entries);
            _entries = null;
        }
    }

    private static Entry[] Rent()
    {
        var entries = ArrayPool<Entry>.Shared.Rent(Size);
        Array.Clear(entries, 0, Size);
        return entries;
    }

    private static int SlotOf(ReadOnlySpan<byte> text, ObjectReader plan)
    {
        var hash = (ulong)(uint)plan.Object.Id * 0x9E37_79B9_7F4A_7C15UL;
        for (var i = 0; i + 8 <= Math.Min(text.Length, Distinctive); i += 8)
        {
            hash = (hash ^ BinaryPrimitives.ReadUInt64LittleEndian(text[i..])) * 0x9FB2_1C65_1E98_DF25UL;
            hash ^= hash >> 32;
        }

        return (int)(hash & (Size - 1));
    }

    private struct Entry
    {
        public ObjectReader? Plan;
        public int Start;
        public int Length;
        public int Row;
    }
}

using System.Numerics;

namespace Cacao.Fusion.Execution;

/// <summary>An immutable set of small numbers: object types or source schemas by their index.</summary>
internal sealed class IndexSet : IEquatable<IndexSet>
{
    public static readonly IndexSet Empty = new([]);

    private readonly ulong[] _bits;

    private IndexSet(ulong[] bits) => _bits = bits;

    public bool IsEmpty
    {
        get
        {
            foreach (var word in _bits)
            {
                if (word != 0)
                {
                    return false;
                }
            }

            return true;
        }
    }

    public int Count
    {
        get
        {
            var count = 0;
            foreach (var word in _bits)
            {
                count += BitOperations.PopCount(word);
            }

            return count;
        }
    }

    public static IndexSet Of(int index)
    {
        var bits = new ulong[(index >> 6) + 1];
        bits[index >> 6] = 1UL << (index & 63);
        return new IndexSet(bits);
    }

    public bool Contains(int index)
        => (uint)(index >> 6) < (uint)_bits.Length && (_bits[index >> 6] & (1UL << (index & 63))) != 0;

    public bool ContainsAll(IndexSet other) => other.Except(this).IsEmpty;

    public IndexSet Add(int index) => Contains(index) ? this : Union(Of(index));

    public IndexSet Union(IndexSet other)
    {
        var longer = _bits.Length >= other._bits.Length ? this : other;
        var shorter = ReferenceEquals(longer, this) ? other : this;
        var bits = (ulong[])longer._bits.Clone();
        for (var i = 0; i < shorter._bits.Length; i++)
        {
            bits[i] |= shorter._bits[i];
        }

        return new IndexSet(bits);
    }

    public IndexSet Intersect(IndexSet other)
    {
        var bits = new ulong[Math.Min(_bits.Length, other._bits.Length)];
        for (var i = 0; i < bits.Length; i++)
        {
            bits[i] = _bits[i] & other._bits[i];
        }

        return new IndexSet(bits);
    }

    public IndexSet Except(IndexSet other)
    {
        var bits = (ulong[])_bits.Clone();
        for (var i = 0; i < Math.Min(bits.Length, other._bits.Length); i++)
        {
            bits[i] &= ~other._bits[i];
        }

        return new IndexSet(bits);
    }

    public bool Overlaps(IndexSet other)
    {
        for (var i = 0; i < Math.Min(_bits.Length, other._bits.Length); i++)
        {
            if ((_bits[i] & other._bits[i]) != 0)
            {
                return true;
            }
        }

        return false;
    }

    public IEnumerable<int> Indexes()
    {
        for (var i = 0; i < _bits.Length; i++)
        {
            var word = _bits[i];
            while (word != 0)
            {
                yield return (i << 6) + BitOperations.TrailingZeroCount(word);
                word &= word - 1;
            }
        }
    }

    public bool Equals(IndexSet? other) => other is not null && ContainsAll(other) && other.ContainsAll(this);

    public override bool Equals(object? obj) => Equals(obj as IndexSet);

    public override int GetHashCode()
    {
        var hash = 0UL;
        foreach (var word in _bits)
        {
            if (word != 0)
            {
                hash = (hash * 31) + word;
            }
        }

        return hash.GetHashCode();
    }
}

namespace Cacao.Fusion.Execution;

/// <summary>
/// An immutable set of literals: a variable that is true has an even number, the same one false the odd number after it. Up to 32 variables
/// it allocates nothing.
/// </summary>
internal readonly struct LiteralSet : IEquatable<LiteralSet>
{
    private const ulong Even = 0x5555_5555_5555_5555UL;

    private readonly ulong _first;

    // Null when all literals are in the first word; never ends in zero, so that equal sets look alike.
    private readonly ulong[]? _rest;

    private LiteralSet(ulong first, ulong[]? rest)
    {
        _first = first;
        _rest = rest;
    }

    /// <summary>A number above every literal of the set.</summary>
    public int End => 64 * (1 + (_rest?.Length ?? 0));

    /// <summary>True when a variable would have to be true and false.</summary>
    public bool IsContradiction
    {
        get
        {
            var found = _first & (_first >> 1) & Even;
            foreach (var word in _rest ?? [])
            {
                found |= word & (word >> 1) & Even;
            }

            return found != 0;
        }
    }

    public static LiteralSet Of(int literal)
    {
        if (literal < 64)
        {
            return new LiteralSet(1UL << literal, null);
        }

        var rest = new ulong[literal >> 6];
        rest[^1] = 1UL << (literal & 63);
        return new LiteralSet(0, rest);
    }

    public bool Contains(int literal)
    {
        var word = literal < 64 ? _first : _rest is not null && literal < End ? _rest[(literal >> 6) - 1] : 0;
        return (word & (1UL << (literal & 63))) != 0;
    }

    public bool IsSubsetOf(in LiteralSet other)
    {
        if ((_first & ~other._first) != 0)
        {
            return false;
        }

        for (var i = 0; _rest is not null && i < _rest.Length; i++)
        {
            if ((_rest[i] & ~(other._rest is not null && i < other._rest.Length ? other._rest[i] : 0)) != 0)
            {
                return false;
            }
        }

        return true;
    }

    public LiteralSet Union(in LiteralSet other)
    {
        if (_rest is null && other._rest is null)
        {
            return new LiteralSet(_first | other._first, null);
        }

        var rest = new ulong[(Math.Max(End, other.End) >> 6) - 1];
        for (var i = 0; i < rest.Length; i++)
        {
            rest[i] = (_rest is not null && i < _rest.Length ? _rest[i] : 0) | (other._rest is not null && i < other._rest.Length ? other._rest[i] : 0);
        }

        return new LiteralSet(_first | other._first, rest);
    }

    public bool Equals(LiteralSet other) => IsSubsetOf(other) && other.IsSubsetOf(this);

    public override bool Equals(object? obj) => obj is LiteralSet other && Equals(other);

    public override int GetHashCode() => _first.GetHashCode();
}

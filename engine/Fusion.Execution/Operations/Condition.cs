namespace Cacao.Fusion.Execution;

/// <summary>
/// When a selection is included: an alternative of conjunctions, each a mask over the literals of a <see cref="ConditionTable"/>.
/// Null stands for "always".
/// </summary>
internal sealed class Condition
{
    public static readonly Condition Never = new([]);

    private Condition(ulong[] alternatives) => Alternatives = alternatives;

    public ulong[] Alternatives { get; }

    public bool IsNever => Alternatives.Length == 0;

    public static Condition Of(ulong mask) => new([mask]);

    public bool IsTrue(ulong active)
    {
        foreach (var mask in Alternatives)
        {
            if ((mask & ~active) == 0)
            {
                return true;
            }
        }

        return false;
    }

    public static Condition? And(Condition? left, Condition? right)
    {
        if (left is null || right is null)
        {
            return left ?? right;
        }

        var masks = new List<ulong>();
        foreach (var a in left.Alternatives)
        {
            foreach (var b in right.Alternatives)
            {
                // Literals come in pairs: an even bit is a variable that is true, the odd one beside it the same one false.
                var both = a | b;
                if ((both & (both >> 1) & 0x5555_5555_5555_5555UL) == 0)
                {
                    AddAbsorbing(masks, both);
                }
            }
        }

        return new Condition([.. masks]);
    }

    public static Condition? Or(Condition? left, Condition? right)
    {
        if (left is null || right is null)
        {
            return null;
        }

        var masks = new List<ulong>(left.Alternatives);
        foreach (var mask in right.Alternatives)
        {
            AddAbsorbing(masks, mask);
        }

        return new Condition([.. masks]);
    }

    private static void AddAbsorbing(List<ulong> masks, ulong mask)
    {
        for (var i = masks.Count - 1; i >= 0; i--)
        {
            if ((masks[i] & ~mask) == 0)
            {
                return;
            }

            if ((mask & ~masks[i]) == 0)
            {
                masks.RemoveAt(i);
            }
        }

        masks.Add(mask);
    }

    public bool SameAs(Condition other)
    {
        if (Alternatives.Length != other.Alternatives.Length)
        {
            return false;
        }

        foreach (var mask in Alternatives)
        {
            if (Array.IndexOf(other.Alternatives, mask) < 0)
            {
                return false;
            }
        }

        return true;
    }

    public static bool Same(Condition? left, Condition? right)
        => left is null || right is null ? left is null && right is null : left.SameAs(right);
}

namespace Cacao.Fusion.Execution;

/// <summary>
/// When a selection is included: an alternative of conjunctions, each a set of literals of a <see cref="ConditionTable"/>.
/// Null stands for "always".
/// </summary>
internal sealed class Condition
{
    public static readonly Condition Never = new([]);

    private Condition(LiteralSet[] alternatives) => Alternatives = alternatives;

    public LiteralSet[] Alternatives { get; }

    public bool IsNever => Alternatives.Length == 0;

    public static Condition Of(int literal) => new([LiteralSet.Of(literal)]);

    public bool IsTrue(in LiteralSet active)
    {
        foreach (var mask in Alternatives)
        {
            if (mask.IsSubsetOf(active))
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

        var masks = new List<LiteralSet>();
        foreach (var a in left.Alternatives)
        {
            foreach (var b in right.Alternatives)
            {
                var both = a.Union(b);
                if (!both.IsContradiction)
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

        var masks = new List<LiteralSet>(left.Alternatives);
        foreach (var mask in right.Alternatives)
        {
            AddAbsorbing(masks, mask);
        }

        return new Condition([.. masks]);
    }

    private static void AddAbsorbing(List<LiteralSet> masks, LiteralSet mask)
    {
        for (var i = masks.Count - 1; i >= 0; i--)
        {
            if (masks[i].IsSubsetOf(mask))
            {
                return;
            }

            if (mask.IsSubsetOf(masks[i]))
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

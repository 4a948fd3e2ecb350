using Cacao.Language;

namespace Cacao.Fusion.Execution;

/// <summary>A type reference: its named type and, for each list level from the outside, whether it may be null.</summary>
internal sealed class TypeShape
{
    private readonly ulong _nonNull;

    public TypeShape(CompositeType named, TypeNode node)
    {
        Named = named;
        Node = node;
        Text = TypeText.Print(node);
        var level = 0;
        var current = node;
        while (true)
        {
            if (current is NonNullTypeNode nonNull)
            {
                _nonNull |= 1UL << level;
                current = nonNull.Type;
            }

            if (current is not ListTypeNode list)
            {
                break;
            }

            level++;
            current = list.Type;
        }

        ListDepth = level;
    }

    public CompositeType Named { get; }

    public TypeNode Node { get; }

    /// <summary>The reference in GraphQL syntax.</summary>
    public string Text { get; }

    public int ListDepth { get; }

    /// <summary>Level 0 is the outermost; <see cref="ListDepth"/> the named type.</summary>
    public bool IsNonNull(int level) => (_nonNull & (1UL << level)) != 0;

    public override string ToString() => Text;
}

namespace Cacao.Language;

/// <summary>A node of the syntax tree. Nodes are immutable; equality is identity.</summary>
public abstract class SyntaxNode(Location location)
{
    public abstract SyntaxKind Kind { get; }

    /// <summary>Where the node stands in its source; <see cref="Location.IsKnown"/> is false for nodes made by code.</summary>
    public Location Location { get; } = location;

    /// <summary>The canonical text of the node.</summary>
    public override string ToString() => SyntaxPrinter.Print(this);
}

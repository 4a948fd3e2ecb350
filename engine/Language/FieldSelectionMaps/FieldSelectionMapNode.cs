namespace Cacao.Language;

/// <summary>
/// A node of a field selection map (Composite Schemas specification, Appendix A). Nodes are immutable; equality is identity.
/// </summary>
public abstract class FieldSelectionMapNode(Location location)
{
    /// <summary>Where the node stands in the map's text; unknown for nodes made by code.</summary>
    public Location Location { get; } = location;

    /// <summary>The canonical text of the node.</summary>
    public override string ToString() => FieldSelectionMapPrinter.Print(this);
}

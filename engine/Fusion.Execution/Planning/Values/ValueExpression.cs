namespace Cacao.Fusion.Execution;

/// <summary>
/// How the value of a key or requirement is made from the fields of a row. Made from a field selection map; evaluated for every row.
/// </summary>
internal abstract class ValueExpression
{
    /// <summary>Writes a description for plans: the map with response positions resolved.</summary>
    public abstract override string ToString();
}

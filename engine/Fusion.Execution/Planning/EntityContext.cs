namespace Cacao.Fusion.Execution;

/// <summary>The sites that add to the same rows: where the rows come from, then one for each lookup.</summary>
internal sealed class EntityContext(SelectionSite? origin)
{
    public SelectionSite? Origin { get; } = origin;

    public List<SelectionSite> Sites { get; } = origin is null ? [] : [origin];
}

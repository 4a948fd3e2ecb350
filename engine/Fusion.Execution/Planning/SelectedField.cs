namespace Cacao.Fusion.Execution;

/// <summary>A field in a selection of a node.</summary>
internal sealed class SelectedField(ResponseField field)
{
    public ResponseField Field { get; } = field;

    public IndexSet Types { get; set; } = IndexSet.Empty;

    public SelectionSite? Child { get; set; }

    /// <summary>Arguments that take the value of a variable of the node.</summary>
    public List<RequirementArgument> RequirementArguments { get; } = [];

    /// <summary>The name of the value in the source's answer.</summary>
    public string ResponseKey { get; set; } = "";
}

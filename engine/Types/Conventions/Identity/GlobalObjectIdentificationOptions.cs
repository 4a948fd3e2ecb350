namespace Cacao.Types;

/// <summary>How objects are found by their global ids.</summary>
public sealed class GlobalObjectIdentificationOptions
{
    /// <value>Adds the field <c>nodes</c> beside <c>node</c>. Default: true.</value>
    public bool AddNodesField { get; set; } = true;

    /// <value>The most ids one <c>nodes</c> field takes. Default: 50.</value>
    public int MaxAllowedNodeBatchSize { get; set; } = 50;

    /// <value>
    /// Opens a scope of services for one of many objects that are resolved side by side. Default: all of them share the field's scope.
    /// </value>
    public Func<IServiceProvider, NodeScope>? CreateScope { get; set; }
}

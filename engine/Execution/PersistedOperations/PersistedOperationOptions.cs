namespace Cacao.Execution;

/// <summary>Which documents are executed.</summary>
public sealed class PersistedOperationOptions
{
    /// <value>Executes documents of the storage alone; a query text is refused. Default: false.</value>
    public bool OnlyAllowPersistedDocuments { get; set; }

    /// <value>Takes a query that comes with its SHA-256 into the storage (automatic persisted queries). Default: false.</value>
    public bool AllowAutomaticPersistedQueries { get; set; }
}

namespace EShop.Gateway;

/// <summary>Which documents are executed.</summary>
public sealed class GatewayDocuments
{
    /// <value>The folder of trusted documents, <c>id.graphql</c> each. Default: <c>documents</c> beside the archive.</value>
    public string? Folder { get; set; }

    /// <value>Executes trusted documents alone: what clients write themselves is refused. REST endpoints are not concerned. Default: false.</value>
    public bool OnlyTrusted { get; set; }

    /// <value>Takes a query by its SHA-256 once a client has sent it (automatic persisted queries). Default: true.</value>
    public bool Automatic { get; set; } = true;

    /// <value>The folder where those are kept, 10 000 at most, for later and other gateways to know them too. Default: none, only memory.</value>
    public string? AutomaticFolder { get; set; }
}

namespace EShop.Gateway;

/// <summary>How the gateway runs.</summary>
public sealed class GatewayOptions
{
    public const string Section = "Gateway";

    /// <value>The composed archive. Default: <c>schema/gateway.far</c>, looked for from the working directory upwards.</value>
    public string? Archive { get; set; }

    /// <value>The folder of documents that are REST endpoints. Default: <c>rest</c> beside the archive.</value>
    public string? RestDocuments { get; set; }

    /// <value>Calls the services of this process instead of their addresses. Default: false.</value>
    public bool InProcess { get; set; }

    /// <value>Origins of web pages that may call. Default: none but, in Development, every one.</value>
    public IList<string> AllowedOrigins { get; } = [];
}

using EShop.Gateway.RateLimits;

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

    /// <value>How many requests are taken.</value>
    public RateLimitOptions RateLimits { get; set; } = new();

    /// <value>How large an operation may be.</value>
    public GatewayLimits Limits { get; set; } = new();

    /// <value>Which documents are executed.</value>
    public GatewayDocuments Documents { get; set; } = new();

    /// <value>Gives the plan to requests that ask for it (<c>"extensions": { "operationPlan": true }</c>). Default: in Development.</value>
    public bool? AllowPlans { get; set; }

    /// <value>Writes a line for each request into the log. Default: true.</value>
    public bool RequestLog { get; set; } = true;

    /// <value>Origins of web pages that may call. Default: none but, in Development, every one.</value>
    public IList<string> AllowedOrigins { get; } = [];
}

namespace Cacao.AspNetCore;

/// <summary>What a GraphQL endpoint answers.</summary>
public sealed class GraphQLServerOptions
{
    /// <value>Answers GET requests. Default: true.</value>
    public bool EnableGetRequests { get; set; } = true;

    /// <value>Which operations GET may execute. Default: queries.</value>
    public AllowedGetOperations AllowedGetOperations { get; set; } = AllowedGetOperations.Query;

    /// <value>Asks GET requests for the header <c>GraphQL-Preflight</c>, against forgery across sites. Default: false.</value>
    public bool EnforceGetRequestsPreflightHeader { get; set; }

    /// <value>Takes file uploads. Default: true.</value>
    public bool EnableMultipartRequests { get; set; } = true;

    /// <value>Asks uploads for the header <c>GraphQL-Preflight</c>: browsers send forms across sites without asking. Default: true.</value>
    public bool EnforceMultipartRequestsPreflightHeader { get; set; } = true;

    /// <value>Answers <c>?sdl</c> with the schema. Default: where introspection is allowed.</value>
    public bool? EnableSchemaRequests { get; set; }

    /// <value>Takes several requests or several sets of variables at once. Default: neither.</value>
    public AllowedBatching Batching { get; set; } = AllowedBatching.None;

    /// <value>The most requests or variable sets of one batch. Default: 1024.</value>
    public int MaxBatchSize { get; set; } = 1024;

    /// <value>The largest request body in bytes; uploads are limited by the server's form options. Default: 20 000 000.</value>
    public int MaxRequestSize { get; set; } = 20 * 1000 * 1000;

    /// <value>How many requests are executed at once; more wait. Subscriptions do not count. Null for no limit. Default: 256.</value>
    public int? MaxConcurrentExecutions { get; set; } = 256;

    /// <value>How often silent streams send a sign of life. Default: 12 seconds.</value>
    public TimeSpan HeartbeatInterval { get; set; } = TimeSpan.FromSeconds(12);

    public GraphQLSocketOptions Sockets { get; } = new();

    public GraphQLToolOptions Tool { get; } = new();

    internal void CopyTo(GraphQLServerOptions target)
    {
        target.EnableGetRequests = EnableGetRequests;
        target.AllowedGetOperations = AllowedGetOperations;
        target.EnforceGetRequestsPreflightHeader = EnforceGetRequestsPreflightHeader;
        target.EnableMultipartRequests = EnableMultipartRequests;
        target.EnforceMultipartRequestsPreflightHeader = EnforceMultipartRequestsPreflightHeader;
        target.EnableSchemaRequests = EnableSchemaRequests;
        target.Batching = Batching;
        target.MaxBatchSize = MaxBatchSize;
        target.MaxRequestSize = MaxRequestSize;
        target.MaxConcurrentExecutions = MaxConcurrentExecutions;
        target.HeartbeatInterval = HeartbeatInterval;
        Sockets.CopyTo(target.Sockets);
        Tool.CopyTo(target.Tool);
    }
}

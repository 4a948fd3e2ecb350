namespace Cacao.Fusion.Rest;

/// <summary>How documents become REST endpoints.</summary>
public sealed class RestOptions
{
    /// <value>The title of the OpenAPI description. Default: API.</value>
    public string Title { get; set; } = "API";

    /// <value>The version that the OpenAPI description states. Default: 1.0.0.</value>
    public string Version { get; set; } = "1.0.0";

    /// <value>What the OpenAPI description says of the whole; CommonMark. Default: nothing.</value>
    public string? Description { get; set; }

    /// <value>Where the OpenAPI description is served. Default: /openapi.json.</value>
    public string OpenApiPath { get; set; } = "/openapi.json";

    /// <value>The largest request body in bytes. Default: 1 MiB.</value>
    public int MaxBodySize { get; set; } = 1024 * 1024;

    /// <value>The status of a payload's typed error that no entry of <see cref="ErrorStatuses"/> names. Default: 422.</value>
    public int DefaultErrorStatus { get; set; } = 422;

    /// <value>The status of typed errors by their type's name; a name may begin or end with <c>*</c>. The first that fits counts. Default: none.</value>
    public IList<RestErrorStatus> ErrorStatuses { get; } = [];

    /// <summary>Answers a typed error of a payload with a status.</summary>
    /// <param name="typeName">A type's name, or its end or beginning with a <c>*</c>.</param>
    public RestOptions MapError(string typeName, int status)
    {
        ErrorStatuses.Add(new RestErrorStatus(typeName, status));
        return this;
    }

    internal int StatusOf(string typeName)
    {
        foreach (var entry in ErrorStatuses)
        {
            if (entry.Fits(typeName))
            {
                return entry.Status;
            }
        }

        return DefaultErrorStatus;
    }
}

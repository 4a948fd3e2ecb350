namespace Cacao.Fusion;

/// <summary>Rules for headers, applied one after the other.</summary>
public sealed class GatewayHeaderOptions
{
    /// <value>From the client's request to requests to source schemas. Default: none but <see cref="GatewayHttpOptions.ForwardedHeaders"/>.</value>
    public IList<HeaderRule> Requests { get; } = [];

    /// <value>From answers of source schemas to the answer for the client. Default: none.</value>
    public IList<HeaderRule> Responses { get; } = [];
}

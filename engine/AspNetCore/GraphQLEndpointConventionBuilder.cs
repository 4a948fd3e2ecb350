using Microsoft.AspNetCore.Builder;

namespace Cacao.AspNetCore;

/// <summary>A mapped GraphQL endpoint.</summary>
public sealed class GraphQLEndpointConventionBuilder : IEndpointConventionBuilder
{
    private readonly GraphQLEndpoint _endpoint;
    private readonly IReadOnlyList<IEndpointConventionBuilder> _routes;

    internal GraphQLEndpointConventionBuilder(GraphQLEndpoint endpoint, IReadOnlyList<IEndpointConventionBuilder> routes)
    {
        _endpoint = endpoint;
        _routes = routes;
    }

    public void Add(Action<EndpointBuilder> convention)
    {
        foreach (var route in _routes)
        {
            route.Add(convention);
        }
    }

    public void Finally(Action<EndpointBuilder> finallyConvention)
    {
        foreach (var route in _routes)
        {
            route.Finally(finallyConvention);
        }
    }

    /// <summary>Answers as these options say.</summary>
    public GraphQLEndpointConventionBuilder WithOptions(GraphQLServerOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return WithOptions(options.CopyTo);
    }

    /// <summary>Changes what this endpoint answers.</summary>
    public GraphQLEndpointConventionBuilder WithOptions(Action<GraphQLServerOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);
        _endpoint.Configure(configure);
        return this;
    }
}

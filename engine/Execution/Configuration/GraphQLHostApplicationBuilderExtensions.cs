using Cacao.Execution;
using Microsoft.Extensions.DependencyInjection;

namespace Microsoft.Extensions.Hosting;

/// <summary>Registers GraphQL schemas on an application.</summary>
public static class GraphQLHostApplicationBuilderExtensions
{
    /// <summary>Adds a schema, or goes on configuring the one of that name.</summary>
    public static IRequestExecutorBuilder AddGraphQL(this IHostApplicationBuilder builder, string? schemaName = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.Services.AddGraphQL(schemaName);
    }

    /// <inheritdoc cref="AddGraphQL"/>
    public static IRequestExecutorBuilder AddGraphQLServer(this IHostApplicationBuilder builder, string? schemaName = null)
        => builder.AddGraphQL(schemaName);
}

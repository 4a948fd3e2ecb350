namespace Cacao.AspNetCore;

/// <summary>A change of the server options of one schema.</summary>
internal sealed record ServerOptionsConfiguration(string SchemaName, Action<GraphQLServerOptions> Configure);

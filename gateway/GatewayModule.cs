using Cacao.AspNetCore;
using EShop.Defaults;
using EShop.Gateway.Authentication;

namespace EShop.Gateway;

/// <summary>Registers the public endpoint in a process, alone or beside services.</summary>
public static class GatewayModule
{
    /// <summary>The name of the gateway's schema in the process.</summary>
    public const string Name = "gateway";

    public static IHostApplicationBuilder AddGateway(this IHostApplicationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.AddServiceDefaults();
        var options = builder.Configuration.GetSection(GatewayOptions.Section).Get<GatewayOptions>() ?? new GatewayOptions();
        var gateway = builder
            .AddGraphQLGateway(Name)
            .AddFileSystemConfiguration(GatewayArchive.Find(options.Archive, builder.Configuration["ESHOP_ROOT"]));
        if (options.InProcess)
        {
            gateway.UseInProcessSources().AddInProcessAuthenticator<TokenInProcessAuthenticator>();
        }

        builder.Services.AddKeyedSingleton<IHttpRequestInterceptor, CallerTokenHttpInterceptor>(Name);
        builder.Services.AddKeyedSingleton<ISocketSessionInterceptor, CallerTokenSocketInterceptor>(Name);
        AddCors(builder, options);
        return builder;
    }

    /// <summary>Maps GraphQL at <c>/graphql</c>, the IDE in Development, and a start page.</summary>
    public static WebApplication MapGateway(this WebApplication app)
    {
        ArgumentNullException.ThrowIfNull(app);
        app.MapGraphQL("/graphql", schemaName: Name).WithOptions(o => o.Tool.Title = "EShop");
        app.MapStartPage();
        return app;
    }

    private static void AddCors(IHostApplicationBuilder builder, GatewayOptions options)
        => builder.Services.AddCors(cors => cors.AddDefaultPolicy(policy =>
        {
            if (options.AllowedOrigins.Count > 0)
            {
                policy.WithOrigins([.. options.AllowedOrigins]);
            }
            else if (builder.Environment.IsDevelopment())
            {
                policy.AllowAnyOrigin();
            }

            policy.AllowAnyHeader().AllowAnyMethod();
        }));
}

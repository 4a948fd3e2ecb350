using Cacao.AspNetCore;
using Cacao.Fusion.Execution;
using Cacao.Fusion.Rest;
using EShop.Defaults;
using EShop.Gateway.Authentication;
using EShop.Gateway.RateLimits;
using EShop.Gateway.Requests;
using Microsoft.AspNetCore.Cors.Infrastructure;

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
        GatewayOptionsCheck.Run(options);
        var archive = GatewayArchive.Find(options.Archive, builder.Configuration["ESHOP_ROOT"]);
        var gateway = builder
            .AddGraphQLGateway(Name)
            .AddFileSystemConfiguration(archive, prepare: true)
            .AddRestDocuments(options.RestDocuments ?? BesideArchive(archive, "rest"), ConfigureRest)
            .AddFileSystemOperationDocumentStorage(options.Documents.Folder ?? BesideArchive(archive, "documents"))
            .ModifyRequestOptions(request =>
            {
                Configure(request, options);
                request.AllowOperationPlanRequests = options.AllowPlans ?? builder.Environment.IsDevelopment();
                builder.Configuration.GetSection($"{GatewayOptions.Section}:Subscriptions").Bind(request.Subscriptions);
            })
            .ModifyHttpOptions(http => builder.Configuration.GetSection($"{GatewayOptions.Section}:Http").Bind(http));
        if (options.Documents is { Automatic: true, AutomaticFolder: { } sent })
        {
            gateway.UseAutomaticPersistedOperationPipeline(sent);
        }

        if (options.InProcess)
        {
            gateway.UseInProcessSources().AddInProcessAuthenticator<TokenInProcessAuthenticator>();
        }

        if (options.RateLimits.Enabled)
        {
            builder.Services.AddRequestLimits(options.RateLimits);
        }

        if (options.RequestLog)
        {
            builder.Services.AddTransient<IStartupFilter, RequestLogFilter>();
        }

        builder.Services.AddKeyedSingleton<IHttpRequestInterceptor, CallerTokenHttpInterceptor>(Name);
        builder.Services.AddKeyedSingleton<ISocketSessionInterceptor, CallerTokenSocketInterceptor>(Name);
        AddCors(builder, options);
        return builder;
    }

    /// <summary>Lets web pages of other origins call, where there are such; before authentication, which preflight requests do not pass.</summary>
    public static WebApplication UseGatewayCors(this WebApplication app)
    {
        ArgumentNullException.ThrowIfNull(app);
        if (app.Services.GetService<ICorsService>() is not null)
        {
            app.UseCors();
        }

        return app;
    }

    /// <summary>Maps GraphQL at <c>/graphql</c>, the IDE in Development, and a start page.</summary>
    public static WebApplication MapGateway(this WebApplication app)
    {
        ArgumentNullException.ThrowIfNull(app);
        if (app.Configuration.GetValue($"{GatewayOptions.Section}:{nameof(GatewayOptions.RateLimits)}:{nameof(RateLimitOptions.Enabled)}", true))
        {
            app.UseRateLimiter();
        }

        app.MapGraphQL("/graphql", schemaName: Name).WithOptions(o => (o.Tool.Title, o.Tool.Document) = ("EShop", StartDocument.Text));
        app.UseWhen(
            context => context.Request.Path.StartsWithSegments("/api", StringComparison.Ordinal),
            api => api.UseStatusCodePages(context => Results.Problem(statusCode: context.HttpContext.Response.StatusCode).ExecuteAsync(context.HttpContext)));
        app.MapRestEndpoints(Name);
        app.MapStartPage();
        return app;
    }

    private static void Configure(FusionRequestOptions request, GatewayOptions options)
    {
        request.MaxExecutionDepth = options.Limits.MaxDepth;
        request.Cost.MaxFieldCost = options.Limits.MaxFieldCost;
        request.Cost.MaxTypeCost = options.Limits.MaxTypeCost;
        request.Cost.EnforceCostLimits = options.Limits.EnforceCost;
        request.PersistedOperations.OnlyAllowPersistedDocuments = options.Documents.OnlyTrusted;
        request.PersistedOperations.AllowAutomaticPersistedQueries = options.Documents.Automatic;
    }

    private static string BesideArchive(string archive, string folder) => Path.Combine(Path.GetDirectoryName(Path.GetFullPath(archive))!, folder);

    private static void ConfigureRest(RestOptions options)
    {
        options.Title = "EShop";
        options.Description = "Products, baskets, orders, warehouses and accounts. The same rules and rights as the GraphQL API at `/graphql`.";
        RestErrors.Map(options);
    }

    private static void AddCors(IHostApplicationBuilder builder, GatewayOptions options)
    {
        if (options.AllowedOrigins.Count == 0 && !builder.Environment.IsDevelopment())
        {
            return;
        }

        builder.Services.AddCors(cors => cors.AddDefaultPolicy(policy =>
        {
            if (options.AllowedOrigins.Count > 0)
            {
                policy.WithOrigins([.. options.AllowedOrigins]);
            }
            else
            {
                policy.AllowAnyOrigin();
            }

            policy.AllowAnyHeader().AllowAnyMethod().WithExposedHeaders("Location", "Retry-After");
        }));
    }
}

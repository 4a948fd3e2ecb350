using System.Security.Claims;
using EShop.Defaults;
using EShop.Gateway;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace EShop.Supergraph.Tests.Gateway;

/// <summary>The gateway without its services: what it refuses itself needs none.</summary>
internal sealed class LoneGateway : IAsyncDisposable
{
    private readonly WebApplication _application;

    private LoneGateway(WebApplication application)
    {
        _application = application;
        Client = new HttpClient { BaseAddress = new Uri(application.Urls.First()) };
    }

    public HttpClient Client { get; }

    public static async Task<LoneGateway> StartAsync(
        Dictionary<string, string?> settings, ILoggerProvider? log = null, string environment = "Development")
    {
        var builder = ServiceHost.CreateBuilder([$"--environment={environment}", "--urls=http://127.0.0.1:0"]);
        builder.Configuration.AddInMemoryCollection(settings);
        builder.AddGateway();
        builder.Services.AddTransient<IStartupFilter, UserByHeader>();
        if (log is not null)
        {
            builder.Logging.AddProvider(log);
        }

        var application = builder.Build();
        application.UseGatewayCors();
        application.UseServiceDefaults();
        application.MapGateway();
        await application.StartAsync();
        return new LoneGateway(application);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _application.StopAsync();
        await _application.DisposeAsync();
    }

    /// <summary>Stands in for a valid token: who calls is in a header.</summary>
    private sealed class UserByHeader : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            app.Use((context, following) =>
            {
                if (context.Request.Headers["X-Test-User"] is [{ } user])
                {
                    context.User = new ClaimsPrincipal(new ClaimsIdentity([new Claim(ClaimTypes.NameIdentifier, user)], "test"));
                }

                return following(context);
            });
            next(app);
        };
    }
}

using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace EShop.Defaults;

/// <summary>What every service has: configuration, logs, telemetry, health, authentication.</summary>
public static class ServiceDefaults
{
    /// <summary>Registers the defaults once, however many modules of a process call it.</summary>
    public static IHostApplicationBuilder AddServiceDefaults(this IHostApplicationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        if (builder.Services.Any(d => d.ServiceType == typeof(ServiceDefaultsMarker)))
        {
            return builder;
        }

        builder.Services.AddSingleton<ServiceDefaultsMarker>();
        builder.Configuration.AddSecretFiles();
        builder.Services.TryAddSingleton(TimeProvider.System);

        // Every statement as a line of the log hides all others; Logging:LogLevel can bring them back.
        if (builder.Configuration["Logging:LogLevel:Microsoft.EntityFrameworkCore.Database.Command"] is null)
        {
            builder.Logging.AddFilter("Microsoft.EntityFrameworkCore.Database.Command", LogLevel.Warning);
        }

        if (!builder.Environment.IsDevelopment())
        {
            builder.Logging.ClearProviders();
            builder.Logging.AddJsonConsole(o => o.UseUtcTimestamp = true);
        }

        builder.Services.AddHealthChecks();
        builder.Services.AddHostedService<TelemetryService>();
        builder.Services.AddTokenAuthentication(builder.Configuration);
        builder.Services.AddHttpContextAccessor();
        return builder;
    }

    /// <summary>Adds health endpoints, WebSockets, authentication and authorization to the pipeline, in this order.</summary>
    public static WebApplication UseServiceDefaults(this WebApplication app)
    {
        ArgumentNullException.ThrowIfNull(app);
        app.MapHealth();
        app.UseWebSockets();
        app.UseAuthentication();
        app.UseMiddleware<RejectInvalidTokensMiddleware>();
        app.UseAuthorization();
        return app;
    }

    private sealed class ServiceDefaultsMarker;
}

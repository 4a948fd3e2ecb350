using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Npgsql;

namespace EShop.Defaults;

/// <summary>Registers a service's database.</summary>
public static class DatabaseDefaults
{
    /// <summary>Connections a service keeps; the embedded cluster has room for nine services and tools.</summary>
    private const int PoolSize = 12;

    /// <summary>
    /// Adds <typeparamref name="TContext"/> on the connection string <paramref name="name"/>, applies its migrations at start-up and reports its
    /// health. Throws <see cref="InvalidOperationException"/> when the connection string is missing.
    /// </summary>
    public static IHostApplicationBuilder AddServiceDatabase<TContext>(
        this IHostApplicationBuilder builder,
        string name,
        Action<IServiceProvider, DbContextOptionsBuilder>? configure = null)
        where TContext : DbContext
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.AddDbContext<TContext>((services, options) =>
        {
            var connectionString = services.GetRequiredService<IConfiguration>().GetConnectionString(name)
                ?? throw new InvalidOperationException($"The connection string `{name}` is missing: set ConnectionStrings__{name}.");
            options.UseNpgsql(
                WithPoolSize(connectionString),
                npgsql => npgsql.MigrationsHistoryTable("__EFMigrationsHistory"));
            configure?.Invoke(services, options);
        });
        builder.Services.TryAddSingleton<DatabaseStartup>();
        builder.Services.AddSingleton(new DatabaseRegistration(name, typeof(TContext)));

        // Registered first among hosted services of a module, so that consumers and schedulers find their tables.
        builder.Services.TryAddEnumerable(ServiceDescriptor.Singleton<IHostedService, MigrationService>());
        builder.Services.AddHealthChecks().AddCheck<DatabaseHealthCheck<TContext>>($"database:{name}", tags: ["ready"]);
        return builder;
    }

    private static string WithPoolSize(string connectionString)
    {
        var settings = new NpgsqlConnectionStringBuilder(connectionString);
        if (!settings.ContainsKey("Maximum Pool Size"))
        {
            settings.MaxPoolSize = PoolSize;
        }

        return settings.ConnectionString;
    }
}

using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;

namespace EShop.Defaults;

/// <summary>Registers seeders.</summary>
public static class SeedDefaults
{
    /// <summary>
    /// Runs <typeparamref name="TSeeder"/> after migrations. Throws <see cref="InvalidOperationException"/> when demo data is asked for outside the
    /// Development environment: its users share a password that is no secret.
    /// </summary>
    public static IHostApplicationBuilder AddDatabaseSeeder<TSeeder>(this IHostApplicationBuilder builder)
        where TSeeder : class, IDatabaseSeeder
    {
        ArgumentNullException.ThrowIfNull(builder);
        var isDevelopment = builder.Environment.IsDevelopment();
        builder.Services
            .AddOptions<SeedOptions>()
            .Bind(builder.Configuration.GetSection(SeedOptions.Section))
            .Validate(o => !o.IsEnabled || isDevelopment, "Demo data (Seed__Size) is for the Development environment.")
            .ValidateOnStart();
        builder.Services.TryAddEnumerable(ServiceDescriptor.Singleton<IDatabaseSeeder, TSeeder>());
        return builder;
    }
}

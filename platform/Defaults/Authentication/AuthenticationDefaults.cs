using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace EShop.Defaults;

/// <summary>Registers authentication; calling it again changes nothing, so that many modules share a process.</summary>
public static class AuthenticationDefaults
{
    public static IServiceCollection AddTokenAuthentication(this IServiceCollection services, IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(services);
        if (services.Any(d => d.ServiceType == typeof(TokenValidator)))
        {
            return services;
        }

        services.AddOptions<TokenOptions>().Bind(configuration.GetSection(TokenOptions.Section)).ValidateDataAnnotations().ValidateOnStart();
        services.TryAddSingleton(TimeProvider.System);
        services.AddHttpClient(HttpSigningKeySource.ClientName, c => c.Timeout = TimeSpan.FromSeconds(5));

        // Identity replaces this one where it runs in the process.
        services.TryAddSingleton<ISigningKeySource, HttpSigningKeySource>();
        services.AddSingleton<TokenValidator>();

        // What AddAuthentication has beside this protects cookies: keys in a home directory, read at each start.
        services.AddAuthenticationCore(options => options.DefaultScheme = BearerAuthenticationHandler.SchemeName);
        services.AddWebEncoders();
        new AuthenticationBuilder(services)
            .AddScheme<AuthenticationSchemeOptions, BearerAuthenticationHandler>(BearerAuthenticationHandler.SchemeName, null);
        services.AddAuthorization();
        return services;
    }
}

using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Options;

namespace EShop.Payment.Providers;

/// <summary>Where the provider is: configured, or the simulator in this process.</summary>
internal sealed class ProviderAddress(IOptions<PaymentOptions> options, IServer server)
{
    /// <summary>Ends in a slash.</summary>
    public Uri Base => options.Value.ProviderUrl is { } url ? url : new Uri(Own, "simulator/");

    /// <summary>Where this service itself listens.</summary>
    public Uri Own
    {
        get
        {
            var addresses = server.Features.Get<IServerAddressesFeature>()?.Addresses;
            var first = addresses is null ? null : System.Linq.Enumerable.FirstOrDefault(addresses);
            return first is null
                ? throw new PaymentProviderException("The server does not listen yet.")
                : new Uri(first.Replace("://+", "://127.0.0.1", StringComparison.Ordinal)
                    .Replace("://*", "://127.0.0.1", StringComparison.Ordinal)
                    .Replace("://[::]", "://127.0.0.1", StringComparison.Ordinal)
                    .Replace("://0.0.0.0", "://127.0.0.1", StringComparison.Ordinal)
                    .TrimEnd('/') + "/");
        }
    }
}

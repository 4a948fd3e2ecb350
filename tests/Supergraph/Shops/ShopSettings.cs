using System.Globalization;
using System.Security.Cryptography;
using EShop.Testing;

namespace EShop.Supergraph.Tests.Shops;

/// <summary>The configuration of a shop, under the names that environment variables have.</summary>
public sealed class ShopSettings
{
    /// <summary>The services, by the names of their schemas, databases and settings, with their projects.</summary>
    public static readonly IReadOnlyDictionary<string, string> Services = new SortedDictionary<string, string>(StringComparer.Ordinal)
    {
        ["basket"] = "EShop.Basket",
        ["catalog"] = "EShop.Catalog",
        ["identity"] = "EShop.Identity",
        ["inventory"] = "EShop.Inventory",
        ["notifications"] = "EShop.Notifications",
        ["ordering"] = "EShop.Ordering",
        ["payment"] = "EShop.Payment",
        ["reviews"] = "EShop.Reviews",
        ["shipping"] = "EShop.Shipping",
    };

    public string MasterKey { get; } = RandomNumberGenerator.GetHexString(64);

    public string WebhookSecret { get; } = RandomNumberGenerator.GetHexString(64);

    /// <summary>Shortened, so that a test can see a payment expire; long enough for a busy machine to pay in time.</summary>
    public TimeSpan PaymentDeadline { get; init; } = TimeSpan.FromSeconds(12);

    /// <summary>The broker's address; null for messages in memory.</summary>
    public Uri? RabbitMq { get; init; }

    /// <summary>What every process of the shop gets, secrets by value.</summary>
    public Dictionary<string, string> Common()
    {
        var settings = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["ASPNETCORE_ENVIRONMENT"] = "Development",
            ["ESHOP_ROOT"] = RepositoryFolder.Root,
            ["Seed__Size"] = "small",
            ["Checkout__PaymentDeadline"] = PaymentDeadline.ToString("c", CultureInfo.InvariantCulture),

            // A machine that runs other tests beside may take longer than a shopper would wait; the gateway waits longer still.
            ["Checkout__BasketTimeout"] = "00:00:08",
            ["Notifications__SpoolFolder"] = Directory.CreateTempSubdirectory("eshop-tests-spool-").FullName,
            ["Payment__SimulatorDelay"] = "00:00:02",
            ["Identity__MasterKey"] = MasterKey,
            ["Payment__WebhookSecret"] = WebhookSecret,
            ["Logging__LogLevel__Default"] = "Warning",
        };
        if (RabbitMq is not null)
        {
            settings["RabbitMq__Uri"] = RabbitMq.AbsoluteUri;
        }

        return settings;
    }

    /// <summary>The same with secrets in files of a folder, as deployments hand them over.</summary>
    public Dictionary<string, string> CommonWithSecretFiles(string folder)
    {
        var settings = Common();
        foreach (var secret in new[] { "Identity__MasterKey", "Payment__WebhookSecret" })
        {
            var file = Path.Combine(folder, secret);
            File.WriteAllText(file, settings[secret]);
            settings.Remove(secret);
            settings[secret + "_FILE"] = file;
        }

        return settings;
    }
}

using EShop.Payment.Data;
using EShop.Subgraphs.Testing;
using EShop.Testing.Postgres;

namespace EShop.Payment.Tests.Testing;

/// <summary>One running Payment with its simulated provider: both speak HTTP over a port of this machine.</summary>
public sealed class PaymentFixture : PostgresFixture
{
    public const string WebhookSecret = "a webhook secret of some length";

    public ServiceHost<PaymentContext> Host { get; private set; } = null!;

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        Host = await StartAsync();
    }

    public Task<ServiceHost<PaymentContext>> StartAsync(string environment = "Test", string? providerUrl = null, string retryLimit = "5")
        => ServiceHost<PaymentContext>.StartAsync(
            this,
            PaymentModule.Name,
            b => b.AddPayment(),
            a => a.MapPayment(),
            new ServiceSettings
            {
                Environment = environment,
                RetryLimit = retryLimit,
                Configuration =
                {
                    ["Payment:WebhookSecret"] = WebhookSecret,
                    ["Payment:EnableSimulator"] = "true",
                    ["Payment:SimulatorDelay"] = "00:00:00.300",
                    ["Payment:ProviderUrl"] = providerUrl,
                },
            });

    public override async Task DisposeAsync()
    {
        await Host.DisposeAsync();
        await base.DisposeAsync();
    }
}

[CollectionDefinition(Name)]
public sealed class PaymentCollection : ICollectionFixture<PaymentFixture>
{
    public const string Name = "payment";
}

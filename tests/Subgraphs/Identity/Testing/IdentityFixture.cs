using EShop.Identity.Data;
using EShop.Subgraphs.Testing;
using EShop.Testing.Postgres;
using Microsoft.Extensions.Time.Testing;

namespace EShop.Identity.Tests.Testing;

/// <summary>One running Identity with an administrator; tests that lock accounts or move the clock start their own.</summary>
public sealed class IdentityFixture : PostgresFixture
{
    public const string AdminEmail = "root@eshop.example";
    public const string AdminPassword = "a long enough secret";

    public ServiceHost<IdentityContext> Host { get; private set; } = null!;

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        Host = await StartAsync();
    }

    public Task<ServiceHost<IdentityContext>> StartAsync(
        FakeTimeProvider? clock = null, string environment = "Test", string seed = "none", string? database = null)
        => ServiceHost<IdentityContext>.StartAsync(
            this,
            IdentityModule.Name,
            b => b.AddIdentity(),
            a => a.MapIdentity(),
            new ServiceSettings
            {
                Clock = clock,
                Database = database,
                Environment = environment,
                UseTestKey = false,
                Configuration =
                {
                    ["Identity:MasterKey"] = "a master key of at least thirty-two characters",
                    ["Identity:Admin:Email"] = AdminEmail,
                    ["Identity:Admin:Password"] = AdminPassword,
                    ["Seed:Size"] = seed,
                },
            });

    public Task<ServiceHost<IdentityContext>> StartWithClockAsync()
        => StartAsync(new FakeTimeProvider(new DateTimeOffset(2030, 1, 1, 0, 0, 0, TimeSpan.Zero)));

    public override async Task DisposeAsync()
    {
        await Host.DisposeAsync();
        await base.DisposeAsync();
    }
}

[CollectionDefinition(Name)]
public sealed class IdentityCollection : ICollectionFixture<IdentityFixture>
{
    public const string Name = "identity";
}

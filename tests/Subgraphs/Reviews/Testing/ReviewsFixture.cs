using EShop.Reviews.Data;
using EShop.Subgraphs.Testing;
using EShop.Testing.Postgres;
using Microsoft.Extensions.Time.Testing;

namespace EShop.Reviews.Tests.Testing;

/// <summary>One running Reviews, for all tests that have products of their own.</summary>
public sealed class ReviewsFixture : PostgresFixture
{
    public ServiceHost<ReviewsContext> Host { get; private set; } = null!;

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        Host = await StartAsync();
    }

    public Task<ServiceHost<ReviewsContext>> StartAsync(ServiceSettings? settings = null)
        => ServiceHost<ReviewsContext>.StartAsync(this, ReviewsModule.Name, b => b.AddReviews(), a => a.MapReviews(), settings);

    /// <summary>A service whose clock stands still until it is moved.</summary>
    public Task<ServiceHost<ReviewsContext>> StartWithClockAsync()
        => StartAsync(new ServiceSettings { Clock = new FakeTimeProvider(new DateTimeOffset(2030, 1, 1, 0, 0, 0, TimeSpan.Zero)) });

    public override async Task DisposeAsync()
    {
        await Host.DisposeAsync();
        await base.DisposeAsync();
    }
}

[CollectionDefinition(Name)]
public sealed class ReviewsCollection : ICollectionFixture<ReviewsFixture>
{
    public const string Name = "reviews";
}

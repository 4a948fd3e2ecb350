using EShop.Defaults;
using EShop.Reviews.Tests.Testing;
using EShop.Subgraphs.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace EShop.Reviews.Tests.Seed;

public sealed class ReviewsSeederTests(ReviewsFixture reviews) : ReviewsTests(reviews)
{
    [Fact]
    public async Task Seeder_Should_RateWhatWasReviewed_When_AllDemoDataIsAskedFor()
    {
        await using var host = await Reviews.StartAsync(DemoSettings.Of("full"));
        await host.Services.GetServices<IDatabaseSeeder>().Single().SeedAsync(CancellationToken.None);

        var stars = await host.QueryAsync(db => db.Reviews
            .GroupBy(r => new { r.ProductId, r.Stars })
            .ToDictionaryAsync(g => (g.Key.ProductId, g.Key.Stars), g => g.Count()));
        var ratings = await host.QueryAsync(db => db.Ratings.ToListAsync());

        Assert.NotEmpty(ratings);
        Assert.All(ratings, r => Assert.Equal(
            (r.One, r.Two, r.Three, r.Four, r.Five),
            (At(r.ProductId, 1), At(r.ProductId, 2), At(r.ProductId, 3), At(r.ProductId, 4), At(r.ProductId, 5))));
        Assert.False(await host.QueryAsync(db => db.Reviews.AnyAsync(
            r => !db.Purchases.Any(p => p.OwnerId == r.AuthorId && p.ProductId == r.ProductId))));

        int At(Guid product, int count) => stars.GetValueOrDefault((product, count));
    }
}

using EShop.Catalog.Data;
using EShop.Catalog.Tests.Testing;
using EShop.Contracts;
using EShop.Subgraphs.Testing;
using Microsoft.Extensions.Time.Testing;

namespace EShop.Catalog.Tests.Publication;

[Collection(CatalogCollection.Name)]
public sealed class ScheduleTests(CatalogFixture catalog) : IAsyncLifetime
{
    private const string Create = """
        mutation ($input: CreateProductInput!) { createProduct(input: $input) { product { id } } }
        """;

    private const string Schedule = """
        mutation ($input: ScheduleProductPublicationInput!) {
          scheduleProductPublication(input: $input) {
            product { version publicationSchedule { publishAt unpublishAt } }
            errors { __typename ... on ProductInvalidError { field } }
          }
        }
        """;

    private const string Look = "query ($id: ID!) { productById(id: $id) { status version publicationSchedule { publishAt } } }";

    private static readonly DateTimeOffset s_start = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);

    private readonly FakeTimeProvider _clock = new(s_start);
    private string _database = null!;

    public async Task InitializeAsync() => _database = await catalog.CreateDatabaseAsync<CatalogContext>();

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task Product_Should_ComeAndGoByItself_When_ItsTimesCome()
    {
        await using var host = await StartAsync();
        var id = await AddDraftAsync(host);
        var published = await host.Messages.ListenAsync<ProductPublished>();
        var unpublished = await host.Messages.ListenAsync<ProductUnpublished>();

        var answer = await host.SendAsync(
            Schedule, new { input = new { id, publishAt = s_start.AddMinutes(1), unpublishAt = s_start.AddDays(1) } }, Caller.Staff);
        Assert.Equal(2, answer.Number("scheduleProductPublication.product.version"));
        Assert.NotNull(answer.At("scheduleProductPublication.product.publicationSchedule.unpublishAt"));

        await MoveAsync(host, published, TimeSpan.FromMinutes(1));
        Assert.Equal("PUBLISHED", (await host.SendAsync(Look, new { id }, Caller.Staff)).Text("productById.status"));
        await MoveAsync(host, unpublished, TimeSpan.FromDays(1));

        var end = await host.SendAsync(Look, new { id }, Caller.Staff);
        Assert.Equal("DRAFT", end.Text("productById.status"));
        Assert.Equal(4, end.Number("productById.version"));
        Assert.Null(end.At("productById.publicationSchedule"));
        Assert.Empty(published.Rest());
    }

    [Fact]
    public async Task Product_Should_BePublishedOnce_When_ItsTimePassedWhileNobodyRanAndSeveralStart()
    {
        string id;
        await using (var host = await StartAsync())
        {
            id = await AddDraftAsync(host);
            await host.SendAsync(Schedule, new { input = new { id, publishAt = s_start.AddMinutes(1) } }, Caller.Staff);
        }

        _clock.Advance(TimeSpan.FromHours(1));
        await using var one = await StartAsync();
        await using var other = await StartAsync();
        var byOne = await one.Messages.ListenAsync<ProductPublished>();
        var byOther = await other.Messages.ListenAsync<ProductPublished>();
        var first = Task.WhenAny(byOne.NextAsync(), byOther.NextAsync());

        while (!first.IsCompleted)
        {
            _clock.Advance(TimeSpan.FromSeconds(1));
            await one.SendAsync(Look, new { id }, Caller.Staff);
        }

        Assert.Equal(3, (await await first).Version);
        Assert.Equal(3, (await one.SendAsync(Look, new { id }, Caller.Staff)).Number("productById.version"));
        Assert.Equal("PUBLISHED", (await one.SendAsync(Look, new { id }, Caller.Staff)).Text("productById.status"));
    }

    [Fact]
    public async Task Schedule_Should_BeRefused_When_TimesArePastOrTheWrongWayRound()
    {
        await using var host = await StartAsync();
        var id = await AddDraftAsync(host);

        async Task<string?> FieldAsync(object input)
            => (await host.SendAsync(Schedule, new { input }, Caller.Staff)).Text("scheduleProductPublication.errors.0.field");

        Assert.Equal("publishAt", await FieldAsync(new { id, publishAt = s_start.AddSeconds(-1) }));
        Assert.Equal("unpublishAt", await FieldAsync(new { id, unpublishAt = s_start.AddSeconds(-1) }));
        Assert.Equal("unpublishAt", await FieldAsync(new { id, publishAt = s_start.AddHours(2), unpublishAt = s_start.AddHours(1) }));
    }

    [Fact]
    public async Task Schedule_Should_BeTakenBack_When_NothingIsGiven()
    {
        await using var host = await StartAsync();
        var id = await AddDraftAsync(host);
        await host.SendAsync(Schedule, new { input = new { id, publishAt = s_start.AddHours(1) } }, Caller.Staff);

        var answer = await host.SendAsync(Schedule, new { input = new { id } }, Caller.Staff);

        Assert.Null(answer.At("scheduleProductPublication.product.publicationSchedule"));
    }

    [Fact]
    public async Task Schedule_Should_BeForStaff_When_ACustomerLooks()
    {
        await using var host = await StartAsync();
        var id = (await host.SendAsync(Create, new { input = new { name = "Open", price = 1 } }, Caller.Staff)).Text("createProduct.product.id");

        Assert.Equal(["AUTH_NOT_AUTHORIZED"], (await host.SendAsync(Look, new { id }, Caller.Customer)).ErrorCodes);
    }

    private Task<ServiceHost<CatalogContext>> StartAsync() => catalog.StartAsync(new ServiceSettings { Database = _database, Clock = _clock });

    private static async Task<string> AddDraftAsync(ServiceHost<CatalogContext> host)
        => (await host.SendAsync(Create, new { input = new { name = "Planned", price = 1, publish = false } }, Caller.Staff)).Text("createProduct.product.id")!;

    /// <summary>Moves the clock, then on by seconds until the service has said it: its timers start when its tasks come to it.</summary>
    private async Task MoveAsync<T>(ServiceHost<CatalogContext> host, MessageWatch.Listener<T> listener, TimeSpan delta)
    {
        _clock.Advance(delta);
        var heard = listener.NextAsync();
        while (!heard.IsCompleted)
        {
            _clock.Advance(TimeSpan.FromMilliseconds(100));
            await host.SendAsync("{ __typename }");
        }

        await heard;
    }
}

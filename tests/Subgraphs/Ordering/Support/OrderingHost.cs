using System.Security.Claims;
using EShop.Contracts;
using EShop.Defaults;
using EShop.Ordering.Checkout;
using EShop.Ordering.Data;
using EShop.Ordering.Orders;
using MassTransit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;

namespace EShop.Ordering.Tests.Support;

/// <summary>Ordering as it runs, on its own database and an in-memory bus, with neighbours that do what a test wants.</summary>
internal sealed class OrderingHost : IAsyncDisposable
{
    public const string ResumerLog = "EShop.Ordering.Checkout.CheckoutResumer";

    private const string CheckoutQueue = "ordering-checkout-state";

    private readonly IHost _app;

    private OrderingHost(IHost app, FakeTimeProvider clock, Recorder recorder, Neighbours neighbours)
    {
        _app = app;
        Clock = clock;
        Recorder = recorder;
        Neighbours = neighbours;
    }

    public FakeTimeProvider Clock { get; }

    public Recorder Recorder { get; }

    public Neighbours Neighbours { get; }

    public IServiceProvider Services => _app.Services;

    public IBusControl Bus => Services.GetRequiredService<IBusControl>();

    public static async Task<OrderingHost> StartAsync(
        string database,
        Action<Neighbours>? neighbours = null,
        FakeTimeProvider? clock = null,
        params (string Key, string Value)[] settings)
    {
        clock ??= new FakeTimeProvider(new DateTimeOffset(2026, 3, 1, 12, 0, 0, TimeSpan.Zero));
        var recorder = new Recorder();
        var others = new Neighbours(recorder);
        neighbours?.Invoke(others);

        var builder = new HostApplicationBuilder(new HostApplicationBuilderSettings { DisableDefaults = true, EnvironmentName = Environments.Production });

        // Tests of what Shipping has to do with say so.
        builder.Configuration.AddInMemoryCollection([new("Checkout:ShippingEnabled", "false")]);
        builder.Configuration.AddInMemoryCollection(
            settings.Select(s => KeyValuePair.Create(s.Key, (string?)s.Value))
                .Append(new($"ConnectionStrings:{OrderingModule.Name}", database))
                .Append(new("Messaging:SchedulePollInterval", "01:00:00")));
        builder.Services.AddSingleton<TimeProvider>(clock);
        builder.AddOrdering();
        builder.Logging.ClearProviders();
        builder.Logging.AddProvider(new RecordingLoggerProvider(recorder));
        builder.Services.Configure<MassTransitHostOptions>(o => o.WaitUntilStarted = true);

        var host = new OrderingHost(builder.Build(), clock, recorder, others);
        host.Bus.ConnectReceiveObserver(new SettledObserver(recorder));
        await others.ConnectAsync(host.Bus);
        await host._app.StartAsync();

        // What it asks for again must not mix with what a test does.
        await recorder.FirstAsync<string>(s => s.Contains(ResumerLog, StringComparison.Ordinal));
        return host;
    }

    public static ClaimsPrincipal Caller(Guid userId, string? role = null, DateTimeOffset? expiresAt = null)
    {
        List<Claim> claims = [new(ClaimTypes.NameIdentifier, userId.ToString())];
        if (role is not null)
        {
            claims.Add(new Claim(ClaimTypes.Role, role));
        }

        if (expiresAt is { } time)
        {
            claims.Add(new Claim("exp", time.ToUnixTimeSeconds().ToString(System.Globalization.CultureInfo.InvariantCulture)));
        }

        return new ClaimsPrincipal(new ClaimsIdentity(claims, "test"));
    }

    public static CheckoutInput Input(string key, Guid? productId = null, int quantity = 2, decimal? expectedTotal = null) => new(
        key,
        new AddressInput("Ada Lovelace", "Street 1", "10115", "Berlin", "DE"),
        Items: [new CheckoutItemInput(productId ?? Guid.CreateVersion7(), quantity)],
        PaymentToken: "tok",
        Contact: new CheckoutContactInput("ada@example.com"),
        ExpectedTotal: expectedTotal);

    public Task<Order> PlaceOrderAsync(CheckoutInput? input = null, ClaimsPrincipal? caller = null)
        => InScopeAsync(s => s.GetRequiredService<CheckoutDesk>().CheckoutAsync(
            input ?? Input(Guid.CreateVersion7().ToString()), caller ?? Caller(Guid.CreateVersion7()), CancellationToken.None));

    public async Task<T> InScopeAsync<T>(Func<IServiceProvider, Task<T>> work)
    {
        await using var scope = Services.CreateAsyncScope();
        return await work(scope.ServiceProvider);
    }

    public Task<T> QueryAsync<T>(Func<OrderingContext, Task<T>> query)
        => InScopeAsync(s => query(s.GetRequiredService<OrderingContext>()));

    public Task<CheckoutState?> FindCheckoutAsync(Guid orderId)
        => QueryAsync(db => db.Checkouts.AsNoTracking().SingleOrDefaultAsync(c => c.CorrelationId == orderId));

    /// <summary>Waits for a checkout to become something, looking again after each delivery to the checkouts.</summary>
    public async Task<CheckoutState> UntilAsync(Guid orderId, Func<CheckoutState, bool> isSo)
    {
        while (true)
        {
            var deliveries = Recorder.All<Settled>().Count(s => s.Queue == CheckoutQueue);
            if (await FindCheckoutAsync(orderId) is { } checkout && isSo(checkout))
            {
                return checkout;
            }

            await Recorder.CountAsync<Settled>(deliveries + 1, s => s.Queue == CheckoutQueue);
        }
    }

    public Task<Order> OrderAsync(Guid orderId)
        => QueryAsync(db => db.Orders.AsNoTracking().Include(o => o.Lines).SingleAsync(o => o.Id == orderId));

    /// <summary>Tells the checkouts something, and waits until it is dealt with.</summary>
    public async Task<Settled> TellAsync<T>(T message, Guid? timerToken = null)
        where T : class
    {
        var id = Guid.CreateVersion7();
        await Bus.Publish(message, x =>
        {
            x.MessageId = id;
            if (timerToken is { } token)
            {
                x.Headers.Set(MessageHeaders.SchedulingTokenId, token.ToString("D"));
            }
        });
        return await Recorder.FirstAsync<Settled>(s => s.MessageId == id && s.Queue == CheckoutQueue);
    }

    /// <summary>Tells Ordering something that is not about the checkout, and waits until a consumer has dealt with it.</summary>
    public async Task<Settled> ConsumeAsync<T>(T message)
        where T : class
    {
        var id = Guid.CreateVersion7();
        await Bus.Publish(message, x => x.MessageId = id);
        var name = string.Concat(typeof(T).Name.Select((c, i) => char.IsUpper(c) ? (i > 0 ? "-" : "") + char.ToLowerInvariant(c) : c.ToString()));
        return await Recorder.FirstAsync<Settled>(s => s.MessageId == id && s.Queue == $"ordering-{name}");
    }

    /// <summary>Moves the clock once the checkout has written its timer, and wakes the scheduler as the passing of time would.</summary>
    public async Task AdvanceAsync(Guid orderId, TimeSpan by)
    {
        // A message that changes nothing takes its turn after those before it: what they wrote is committed.
        await TellAsync(new ReservationExtended(orderId, Neighbours.SomeTime));
        Clock.Advance(by);
        await InScopeAsync(async services =>
        {
            await services.GetRequiredService<IPublishEndpoint>().Publish(new ReservationExtended(orderId, Neighbours.SomeTime));
            return await services.GetRequiredService<OrderingContext>().SaveChangesAsync();
        });
    }

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        _app.Dispose();
    }
}

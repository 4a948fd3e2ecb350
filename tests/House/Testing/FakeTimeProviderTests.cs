using Microsoft.Extensions.Time.Testing;

namespace EShop.House.Testing;

public sealed class FakeTimeProviderTests
{
    [Fact]
    public void Advance_Should_FireTimersAtTheirTime_When_PassedTogether()
    {
        var clock = new FakeTimeProvider();
        var start = clock.GetUtcNow();
        var fired = new List<(string Name, TimeSpan At)>();
        using var late = clock.CreateTimer(_ => fired.Add(("late", clock.GetUtcNow() - start)), null, TimeSpan.FromSeconds(3), Timeout.InfiniteTimeSpan);
        using var each = clock.CreateTimer(_ => fired.Add(("each", clock.GetUtcNow() - start)), null, TimeSpan.FromSeconds(2), TimeSpan.FromSeconds(2));

        clock.Advance(TimeSpan.FromSeconds(5));

        Assert.Equal(
            [("each", TimeSpan.FromSeconds(2)), ("late", TimeSpan.FromSeconds(3)), ("each", TimeSpan.FromSeconds(4))],
            fired);
        Assert.Equal(start.AddSeconds(5), clock.GetUtcNow());
    }

    [Fact]
    public async Task Delay_Should_End_When_ClockIsAdvanced()
    {
        var clock = new FakeTimeProvider();
        var delay = Task.Delay(TimeSpan.FromMinutes(15), clock);

        clock.Advance(TimeSpan.FromMinutes(14));
        Assert.False(delay.IsCompleted);
        clock.Advance(TimeSpan.FromMinutes(1));

        await delay.WaitAsync(TimeSpan.FromSeconds(10));
    }

    [Fact]
    public void CancellationTokenSource_Should_Cancel_When_ItsTimeHasPassed()
    {
        var clock = new FakeTimeProvider();
        using var source = new CancellationTokenSource(TimeSpan.FromSeconds(10), clock);

        clock.Advance(TimeSpan.FromSeconds(10));

        Assert.True(source.IsCancellationRequested);
    }

    [Fact]
    public void CreateTimer_Should_NotFire_When_Disposed()
    {
        var clock = new FakeTimeProvider();
        var fired = 0;
        var timer = clock.CreateTimer(_ => fired++, null, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(1));

        clock.Advance(TimeSpan.FromSeconds(1));
        timer.Dispose();
        clock.Advance(TimeSpan.FromSeconds(5));

        Assert.Equal(1, fired);
        Assert.Equal(0, clock.PendingTimers);
    }
}

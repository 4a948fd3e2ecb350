namespace EShop.Messaging.Tests.Feeds;

public sealed class BellsTests
{
    [Fact]
    public void Ring_Should_WakeEachListenerOnce_When_ItRingsOftenBeforeTheyLook()
    {
        var bells = new Bells();
        var key = Guid.NewGuid();
        using var first = bells.Listen(key);
        using var second = bells.Listen(key);
        using var other = bells.Listen(Guid.NewGuid());

        bells.Ring(key);
        bells.Ring(key);

        Assert.All(new[] { first, second }, bell => Assert.True(bell.Rings.TryRead(out _) && !bell.Rings.TryRead(out _)));
        Assert.False(other.Rings.TryRead(out _));
    }

    [Fact]
    public void Ring_Should_ReachWhoListens_When_AnotherLeft()
    {
        var bells = new Bells();
        var key = Guid.NewGuid();
        var left = bells.Listen(key);
        left.Dispose();
        left.Dispose();
        using var late = bells.Listen(key);

        bells.Ring(key);

        Assert.True(late.Rings.TryRead(out _));
        Assert.False(left.Rings.TryRead(out _));
    }

    [Fact]
    public async Task Listen_Should_MissNothing_When_OthersComeAndGo()
    {
        var bells = new Bells();
        var key = Guid.NewGuid();
        using var stop = new CancellationTokenSource();
        var crowd = Task.Run(() =>
        {
            while (!stop.IsCancellationRequested)
            {
                bells.Listen(key).Dispose();
            }
        });

        for (var i = 0; i < 20_000; i++)
        {
            using var bell = bells.Listen(key);
            bells.Ring(key);
            Assert.True(bell.Rings.TryRead(out _));
        }

        await stop.CancelAsync();
        await crowd;
    }
}

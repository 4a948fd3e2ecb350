namespace EShop.Local.RabbitMq;

public sealed class RabbitMqServerTests : IDisposable
{
    private readonly TemporaryClone _clone = new();

    [Fact]
    public async Task StartAsync_Should_AdoptAndStop_When_StartedTwice()
    {
        var first = await RabbitMqServer.StartAsync(_clone.Folders);
        var second = await RabbitMqServer.StartAsync(_clone.Folders);

        Assert.False(first.IsAdopted);
        Assert.True(second.IsAdopted);
        Assert.Equal(first.Uri(), second.Uri());
        Assert.True(await RabbitMqServer.StopRunningAsync(_clone.Folders));
        Assert.True(Ports.IsFree(first.Port));
        Assert.False(await RabbitMqServer.StopRunningAsync(_clone.Folders));
    }

    public void Dispose()
    {
        RabbitMqServer.StopRunningAsync(_clone.Folders).GetAwaiter().GetResult();
        _clone.Dispose();
    }
}

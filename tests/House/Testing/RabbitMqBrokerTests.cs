using System.Net.Sockets;
using EShop.Testing.RabbitMq;

namespace EShop.House.Testing;

public sealed class RabbitMqBrokerTests(RabbitMqFixture rabbitMq) : IClassFixture<RabbitMqFixture>
{
    [Fact]
    public async Task CreateVirtualHostAsync_Should_GiveAddressOfAnAmqpBroker_When_Shared()
    {
        var first = await rabbitMq.CreateVirtualHostAsync();
        var second = await rabbitMq.CreateVirtualHostAsync();

        using var client = new TcpClient();
        await client.ConnectAsync(first.Host, first.Port);
        await client.GetStream().WriteAsync("AMQP\0\0\u0009\u0001"u8.ToArray());
        var frame = new byte[1];
        await client.GetStream().ReadExactlyAsync(frame);

        Assert.NotEqual(first.AbsolutePath, second.AbsolutePath);
        Assert.Equal(1, frame[0]);
    }
}

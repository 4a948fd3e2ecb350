using System.Net;
using System.Net.Sockets;

namespace EShop.Local;

public sealed class PortsTests : IDisposable
{
    private readonly TemporaryClone _clone = new();

    [Fact]
    public void Remembered_Should_GiveTheSamePort_When_ItIsStillFree()
    {
        var file = _clone.Folders.StateFile("some.port");

        Assert.Equal(Ports.Remembered(file), Ports.Remembered(file));
    }

    [Fact]
    public void Remembered_Should_GiveAnotherPort_When_ItIsTaken()
    {
        var file = _clone.Folders.StateFile("some.port");
        var before = Ports.Remembered(file);
        using var listener = new TcpListener(IPAddress.Loopback, before);
        listener.Start();

        var after = Ports.Remembered(file);

        Assert.NotEqual(before, after);
        Assert.False(Ports.IsFree(before));
        Assert.True(Ports.IsFree(after));
    }

    public void Dispose() => _clone.Dispose();
}

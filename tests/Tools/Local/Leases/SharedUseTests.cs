using System.Diagnostics;

namespace EShop.Local.Leases;

public sealed class SharedUseTests : IDisposable
{
    private readonly TemporaryClone _clone = new();

    [Fact]
    public async Task StopAfterLastUserAsync_Should_RunCommand_When_LastLeaseEnds()
    {
        var mark = Path.Combine(_clone.Root, "stopped");
        var first = await SharedUse.JoinAsync(_clone.Folders, "server");
        var second = await SharedUse.JoinAsync(_clone.Folders, "server");
        Assert.True(await SharedUse.StopAfterLastUserAsync(_clone.Folders, "server", ["touch", mark]));

        first.Dispose();
        Assert.False(File.Exists(mark));
        second.Dispose();

        // The watcher holds the exclusive lock while it stops the server, so the next user comes after it.
        var started = Stopwatch.GetTimestamp();
        while (!File.Exists(mark) && Stopwatch.GetElapsedTime(started) < TimeSpan.FromSeconds(20))
        {
            using var next = await SharedUse.JoinAsync(_clone.Folders, "other");
        }

        Assert.True(File.Exists(mark));
    }

    [Fact]
    public async Task ExclusiveAsync_Should_Wait_When_AnotherHoldsTheFile()
    {
        var path = Path.Combine(_clone.Root, "lock");
        var first = await FileLease.ExclusiveAsync(path);

        var second = FileLease.ExclusiveAsync(path);
        Assert.False(second.IsCompleted);
        first.Dispose();

        using var held = await second.WaitAsync(TimeSpan.FromSeconds(20));
        Assert.NotNull(held);
    }

    public void Dispose() => _clone.Dispose();
}

using System.Text;
using Cacao.Execution.Caching;

namespace Cacao.Execution.Tests.Processing;

public sealed class BoundedCacheTests
{
    [Fact]
    public void Add_Should_KeepWhatIsUsed_When_CacheIsFull()
    {
        var cache = new BoundedCache<string, string>(20, StringComparer.Ordinal);
        cache.Add("kept", "value");

        for (var i = 0; i < 1_000; i++)
        {
            cache.Add($"k{i}", "x");
            Assert.True(cache.TryGet("kept", out var value));
            Assert.Equal("value", value);
        }

        Assert.InRange(cache.Count, 1, 24);
        Assert.False(cache.TryGet("k0", out _));
    }

    [Fact]
    public void TryGet_Should_FindBySlice_When_KeysAreUtf8()
    {
        var cache = new BoundedCache<byte[], string>(4, Utf8KeyComparer.Instance);
        cache.Add(Encoding.UTF8.GetBytes("{ a }"), "a");
        var buffer = "xx{ a }yy"u8;

        Assert.True(cache.TryGet(buffer[2..7], out var value));
        Assert.Equal("a", value);
        Assert.False(cache.TryGet(buffer[1..7], out _));
    }
}

using System.Text;

namespace EShop.Cli.Demo.Clients;

public sealed class EventStreamTests
{
    [Fact]
    public async Task ReadAsync_Should_GiveEachNext_When_StreamCompletes()
    {
        var items = await ReadAsync(":\n\nevent: next\ndata: {\"data\":\ndata: 1}\n\nevent: next\ndata: {\"data\":2}\n\nevent: complete\ndata:\n\n");

        Assert.Equal(["{\"data\":\n1}", "{\"data\":2}"], items);
    }

    [Fact]
    public async Task ReadAsync_Should_Fail_When_StreamBreaksOff()
    {
        var trouble = await Assert.ThrowsAsync<DemoException>(() => ReadAsync("event: next\ndata: {}\n\n"));

        Assert.Contains("ended before", trouble.Message, StringComparison.Ordinal);
    }

    private static async Task<List<string>> ReadAsync(string text)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        var items = new List<string>();
        await foreach (var item in EventStream.ReadAsync(stream, CancellationToken.None))
        {
            items.Add(item.GetRawText());
        }

        return items;
    }
}

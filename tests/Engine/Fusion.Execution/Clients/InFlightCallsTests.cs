using System.Text;

namespace Cacao.Fusion.Execution.Tests;

public sealed class InFlightCallsTests
{
    private readonly InFlightCalls _calls = new();
    private int _sent;

    [Fact]
    public async Task ExecuteAsync_Should_AskOnce_When_TheSameIsOnItsWay()
    {
        var answer = new TaskCompletionSource<string>();
        var first = AskAsync("{ a }", answer.Task, ("Authorization", "x"), ("X-Request-Id", "1"));
        var second = AskAsync("{ a }", answer.Task, ("Authorization", "x"), ("X-Request-Id", "2"));

        answer.SetResult("{}");

        Assert.Equal(["{}", "{}"], await Task.WhenAll(first, second));
        Assert.Equal(1, _sent);
    }

    [Theory]
    [InlineData("{ b }", "x")]
    [InlineData("{ a }", "y")]
    public async Task ExecuteAsync_Should_AskAgain_When_QueryOrUserDiffers(string query, string user)
    {
        var answer = new TaskCompletionSource<string>();
        var first = AskAsync("{ a }", answer.Task, ("Authorization", "x"));
        var second = AskAsync(query, answer.Task, ("Authorization", user));

        answer.SetResult("{}");

        await Task.WhenAll(first, second);
        Assert.Equal(2, _sent);
    }

    [Fact]
    public async Task ExecuteAsync_Should_AskAgain_When_AnswerIsThere()
    {
        await AskAsync("{ a }", Task.FromResult("1"));

        Assert.Equal("2", await AskAsync("{ a }", Task.FromResult("2")));
        Assert.Equal(2, _sent);
    }

    [Fact]
    public async Task ExecuteAsync_Should_AskForItself_When_TheOtherFails()
    {
        var answer = new TaskCompletionSource<string>();
        var first = AskAsync("{ a }", answer.Task);
        var second = AskAsync("{ a }", Task.FromResult("own"));

        answer.SetCanceled();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first);
        Assert.Equal("own", await second);
    }

    private async Task<string> AskAsync(string query, Task<string> answer, params (string Name, string Value)[] headers)
    {
        using var message = new HttpRequestMessage();
        foreach (var (name, value) in headers)
        {
            message.Headers.TryAddWithoutValidation(name, value);
        }

        var response = await _calls.ExecuteAsync(
            message,
            Encoding.UTF8.GetBytes(query),
            async () =>
            {
                _sent++;
                var body = new PooledBuffer();
                body.Write(Encoding.UTF8.GetBytes(await answer));
                return new SourceSchemaResponse(body, SourceResponseFormat.Single);
            },
            default);
        using var buffer = response.Body;
        return Encoding.UTF8.GetString(buffer.Written);
    }
}

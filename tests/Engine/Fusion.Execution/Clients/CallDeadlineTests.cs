namespace Cacao.Fusion.Execution.Tests;

public sealed class CallDeadlineTests
{
    [Fact]
    public void Start_Should_EndToken_When_ParentEnds()
    {
        using var parent = new CancellationTokenSource();
        using var deadline = CallDeadline.Start(parent.Token, TimeSpan.FromMinutes(1));
        Assert.False(deadline.Token.IsCancellationRequested);

        parent.Cancel();

        Assert.True(deadline.Token.IsCancellationRequested);
    }

    [Fact]
    public void Start_Should_EndTokenAtOnce_When_ParentHasEnded()
    {
        using var deadline = CallDeadline.Start(new CancellationToken(true), TimeSpan.FromMinutes(1));

        Assert.True(deadline.Token.IsCancellationRequested);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-5)]
    [InlineData(1)]
    public async Task Start_Should_EndToken_When_TimeIsUp(int milliseconds)
    {
        using var deadline = CallDeadline.Start(CancellationToken.None, TimeSpan.FromMilliseconds(milliseconds));
        var ended = new TaskCompletionSource();
        await using var registration = deadline.Token.Register(ended.SetResult);

        await ended.Task;
    }

    [Fact]
    public void Start_Should_NeverGiveATokenThatAnEarlierCallCanEnd_When_DeadlinesAreUsedAgain()
    {
        var parents = new List<CancellationTokenSource>();
        for (var i = 0; i < 1_000; i++)
        {
            var parent = new CancellationTokenSource();
            parents.Add(parent);
            var seen = 0;
            using (var deadline = CallDeadline.Start(parent.Token, TimeSpan.FromMinutes(1)))
            {
                deadline.Token.UnsafeRegister(_ => seen++, null);
            }

            using var next = CallDeadline.Start(CancellationToken.None, TimeSpan.FromMinutes(1));
            parents.ForEach(p => p.Cancel());
            Assert.False(next.Token.IsCancellationRequested);
            Assert.Equal(0, seen);
        }

        parents.ForEach(p => p.Dispose());
    }
}

namespace EShop.Cli.Demo;

public sealed class ExpectationsTests
{
    [Fact]
    public void That_Should_CountAndSay_When_SomeHold()
    {
        using var output = new StringWriter();
        var expectations = new Expectations(output);

        expectations.That(true, "tea is in stock");
        expectations.That(false, "coffee is in stock");

        Assert.Equal((1, 1), (expectations.Held, expectations.Broken));
        Assert.Matches(@"^ +0\.\d{3} s  ok      tea is in stock\r?\n +0\.\d{3} s  BROKEN  coffee is in stock\r?\n$", output.ToString());
    }

    [Fact]
    public async Task RunAsync_Should_FailAndSayWhatToDo_When_NothingListens()
    {
        using var output = new StringWriter();
        var endpoint = new Uri($"http://127.0.0.1:{EShop.Local.Ports.Free()}/graphql");

        var code = await new DemoRun(endpoint, TimeSpan.FromSeconds(1), output).RunAsync(CancellationToken.None);

        Assert.Equal(1, code);
        Assert.Contains("./eshop up", output.ToString(), StringComparison.Ordinal);
        Assert.Contains("0 expectations held, 1 broken", output.ToString(), StringComparison.Ordinal);
    }
}

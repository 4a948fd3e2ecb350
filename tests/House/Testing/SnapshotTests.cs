using Snapshooter.Xunit;

namespace EShop.House.Testing;

public sealed class SnapshotTests
{
    [Fact]
    public void Match_Should_CompareText_When_ResultIsString() => Snapshot.Match("first line\nsecond line");

    [Fact]
    public async Task MatchSnapshot_Should_FindTheTest_When_CalledAfterAnAwait()
    {
        await Task.Yield();

        new { Name = "Tea", Price = 4.50m, Tags = new[] { "green", "ä" } }.MatchSnapshot();
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Match_Should_KeepOneFileACase_When_NameIsExtended(int number)
        => Snapshot.Match(new { number }, SnapshotNameExtension.Create("number", number));

    [Fact]
    public void Match_Should_LeaveFieldOpen_When_Ignored()
        => Snapshot.Match(
            new { id = Guid.CreateVersion7(), items = new[] { new { id = Guid.CreateVersion7(), name = "Tea" } } },
            options => options.IgnoreFields("id", "items[*].id"));

    [Fact]
    public void Match_Should_FailAndKeepResult_When_Different()
    {
        var mismatch = EShop.Testing.RepositoryFolder.Combine(
            "tests", "House", "Testing", "__snapshots__", "__mismatch__", "DifferentOnPurpose.snap");

        var failure = Assert.ThrowsAny<Exception>(() => Snapshot.Match("something else", "DifferentOnPurpose"));

        Assert.Contains("- accepted once", failure.Message, StringComparison.Ordinal);
        Assert.Contains("+ something else", failure.Message, StringComparison.Ordinal);
        Assert.Equal("something else\n", File.ReadAllText(mismatch));
        File.Delete(mismatch);
    }
}

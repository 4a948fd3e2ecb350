namespace Cacao.Validation;

public sealed class DidYouMeanTests
{
    [Theory]
    [InlineData("", null)]
    [InlineData(" Did you mean \"a\"?", null, "a")]
    [InlineData(" Did you mean \"a\" or \"b\"?", null, "a", "b")]
    [InlineData(" Did you mean \"a\", \"b\", or \"c\"?", null, "a", "b", "c")]
    [InlineData(" Did you mean \"a\", \"b\", \"c\", \"d\", or \"e\"?", null, "a", "b", "c", "d", "e", "f")]
    [InlineData(" Did you mean the enum value \"a\"?", "the enum value", "a")]
    public void Phrase_Should_ListAtMostFive(string expected, string? what, params string[] suggestions)
        => Assert.Equal(expected, DidYouMean.Phrase(suggestions, what));

    [Fact]
    public void Similar_Should_PutTheMostAlikeFirst()
    {
        Assert.Equal(["abc", "ab", "a"], DidYouMean.Similar("abc", ["a", "ab", "abc"]));
        Assert.Equal(["greenish"], DidYouMean.Similar("greenhis", ["greenish", "red", "yellow"]));
        Assert.Equal(["verylongstring", "VERYLONGSTRING"], DidYouMean.Similar("verylongstring", ["VERYLONGSTRING", "verylongstring"]));
        Assert.Equal(["ax", "ay", "az"], DidYouMean.Similar("a", ["az", "ax", "ay"]));
        Assert.Empty(DidYouMean.Similar("tomato", ["potatoes", "cherry"]));
    }

    [Theory]
    [InlineData("a2", "a10")]
    [InlineData("a", "b")]
    [InlineData("a1", "a1b")]
    [InlineData("a01", "a2")]
    public void Compare_Should_OrderNumbersByValue(string first, string second)
    {
        Assert.True(NaturalComparer.Compare(first, second) < 0);
        Assert.True(NaturalComparer.Compare(second, first) > 0);
        Assert.Equal(0, NaturalComparer.Compare(first, first));
    }
}

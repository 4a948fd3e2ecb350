namespace Cacao.Fusion.Execution.Tests;

public sealed class ConditionTests
{
    // 0 and 1 are a variable that is true and false, 2 and 3 the next; 100 is far beyond the first word.
    [Theory]
    [InlineData(0, 1)]
    [InlineData(100, 101)]
    public void And_Should_BeNever_When_VariableWouldBeTrueAndFalse(int left, int right)
        => Assert.True(Condition.And(Condition.Of(left), Condition.Of(right))!.IsNever);

    [Theory]
    [InlineData(0, 2)]
    [InlineData(0, 100)]
    [InlineData(100, 2)]
    [InlineData(100, 300)]
    public void Or_Should_KeepTheWeaker_When_OneImpliesTheOther(int weaker, int other)
        => Assert.Equal([Set(weaker)], Condition.Or(Condition.And(Condition.Of(weaker), Condition.Of(other)), Condition.Of(weaker))!.Alternatives);

    [Fact]
    public void Or_Should_BeAlways_When_OneIsAlways() => Assert.Null(Condition.Or(Condition.Of(0), null));

    [Theory]
    [InlineData(true, 0, 2)]
    [InlineData(false, 0, 3)]
    [InlineData(true, 1, 3)]
    [InlineData(true, 101, 2, 1)]
    public void IsTrue_Should_TakeAnyAlternative_When_Evaluated(bool expected, params int[] active)
        => Assert.Equal(expected, Condition.Or(Condition.And(Condition.Of(0), Condition.Of(2)), Condition.Of(1))!.IsTrue(Set(active)));

    [Fact]
    public void And_Should_MultiplyOut_When_BothAreAlternatives()
    {
        var left = Condition.Or(Condition.Of(0), Condition.Of(2));
        var right = Condition.Or(Condition.Of(1), Condition.Of(80));

        Assert.Equal([Set(0, 80), Set(2, 1), Set(2, 80)], Condition.And(left, right)!.Alternatives);
    }

    private static LiteralSet Set(params int[] literals) => literals.Aggregate(default(LiteralSet), (set, literal) => set.Union(LiteralSet.Of(literal)));
}

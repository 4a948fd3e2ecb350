namespace Cacao.Fusion.Execution.Tests;

public sealed class ConditionTests
{
    // Bits come in pairs: 1 and 2 are a variable that is true and false, 4 and 8 the next.
    [Fact]
    public void And_Should_BeNever_When_VariableWouldBeTrueAndFalse()
        => Assert.True(Condition.And(Condition.Of(1), Condition.Of(2))!.IsNever);

    [Fact]
    public void Or_Should_KeepTheWeaker_When_OneImpliesTheOther()
        => Assert.Equal([1UL], Condition.Or(Condition.Of(1 | 4), Condition.Of(1))!.Alternatives);

    [Fact]
    public void Or_Should_BeAlways_When_OneIsAlways() => Assert.Null(Condition.Or(Condition.Of(1), null));

    [Theory]
    [InlineData(1 | 4, true)]
    [InlineData(1 | 8, false)]
    [InlineData(2 | 8, true)]
    public void IsTrue_Should_TakeAnyAlternative_When_Evaluated(int active, bool expected)
        => Assert.Equal(expected, Condition.Or(Condition.Of(1 | 4), Condition.Of(2))!.IsTrue((ulong)active));

    [Fact]
    public void And_Should_MultiplyOut_When_BothAreAlternatives()
    {
        var left = Condition.Or(Condition.Of(1), Condition.Of(4));
        var right = Condition.Or(Condition.Of(2), Condition.Of(16));

        Assert.Equal([1UL | 16, 4 | 2, 4 | 16], Condition.And(left, right)!.Alternatives);
    }
}

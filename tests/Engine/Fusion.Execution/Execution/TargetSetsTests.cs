using System.Text;

namespace Cacao.Fusion.Execution.Tests;

public sealed class TargetSetsTests
{
    [Fact]
    public void End_Should_JoinTargets_When_SetsAreEqual()
    {
        using var sets = new TargetSets();
        for (var target = 0; target < 300; target++)
        {
            Add(sets, $"{{\"id\":{target % 100}}}", target, 0);
        }

        sets.Close();

        Assert.Equal(100, sets.Count);
        Assert.Equal([7, 107, 207], TargetsOf(sets, 7).Order());
        Assert.StartsWith("[{\"id\":0},{\"id\":1},", Encoding.UTF8.GetString(sets.Variables.Written), StringComparison.Ordinal);
        Assert.EndsWith(",{\"id\":99}]", Encoding.UTF8.GetString(sets.Variables.Written), StringComparison.Ordinal);
    }

    [Fact]
    public void End_Should_KeepSetsApart_When_TypesDiffer()
    {
        using var sets = new TargetSets();

        Add(sets, "{}", 1, 0);
        Add(sets, "{}", 2, 1);

        Assert.Equal(2, sets.Count);
    }

    private static void Add(TargetSets sets, string text, int target, int type)
    {
        sets.Begin();
        var start = sets.Variables.Length;
        sets.Variables.Write(Encoding.UTF8.GetBytes(text));
        sets.End(start, target, type);
    }

    private static IEnumerable<int> TargetsOf(TargetSets sets, int set)
    {
        for (var position = sets.First(set); position >= 0; position = sets.Next(position))
        {
            yield return sets.Target(position);
        }
    }
}

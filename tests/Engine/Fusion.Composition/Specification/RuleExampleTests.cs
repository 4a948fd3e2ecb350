namespace Cacao.Fusion.Composition;

/// <summary>Every rule says of the specification's own examples and counter-examples what the specification says.</summary>
public sealed class RuleExampleTests
{
    private static readonly string[] s_files = ["SourceSchemas.md", "PreMerge.md", "PostMerge.md"];

    public static TheoryData<string, int> Cases
    {
        get
        {
            var data = new TheoryData<string, int>();

            foreach (var item in s_files.SelectMany(SpecificationDocument.Read))
            {
                data.Add(item.Section, item.Number);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Rule_Should_JudgeAsTheSpecification_When_ExampleIsItsOwn(string code, int number)
    {
        var item = s_files.SelectMany(SpecificationDocument.Read).Single(c => c.Section == code && c.Number == number);
        var rule = RuleCoverageTests.RuleOf(code);

        if (item.Findings is null)
        {
            RuleAssert.Valid(rule, item.Schemas);
        }
        else
        {
            RuleAssert.Invalid(rule, code, item.Findings, item.Schemas);
        }
    }

    [Fact]
    public void Examples_Should_CoverEveryRule_When_SpecificationHasSome()
    {
        var covered = s_files.SelectMany(SpecificationDocument.Read).Where(c => c.Findings is not null).Select(c => c.Section).Distinct();
        var codes = RuleCoverageTests.Rules.Select(r => (string)((object[])r)[0]);

        Assert.Equal(codes.Order(StringComparer.Ordinal), covered.Order(StringComparer.Ordinal));
    }
}

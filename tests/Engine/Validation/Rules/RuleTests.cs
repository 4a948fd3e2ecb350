using Cacao.Language;
using Cacao.Types;

namespace Cacao.Validation;

public sealed class RuleTests
{
    private static readonly Schema s_queryOnly = TestSchema.Build("type Query { a: Int }");

    [Theory]
    [MemberData(nameof(RuleCases.Broken), MemberType = typeof(RuleCases))]
    public void Validate_Should_Report_When_TheRuleIsBroken(string rule, string query, string[] errors)
    {
        var schema = rule == "KnownOperationTypesRule" ? s_queryOnly : TestSchema.Shop;
        var rules = ValidationRules.Specified.Concat(ValidationRules.Optional).Where(r => r.Name == rule).ToArray();

        var actual = DocumentValidator.Validate(schema, GraphQLParser.Parse(query), ValidationOptions.Default with { Rules = rules });

        Assert.Equal(errors, ErrorText.Format(actual));
    }

    [Theory]
    [MemberData(nameof(RuleCases.Valid), MemberType = typeof(RuleCases))]
    public void Validate_Should_FindNothing_When_TheDocumentIsValid(string query)
        => Assert.Empty(ErrorText.Format(DocumentValidator.Validate(TestSchema.Shop, GraphQLParser.Parse(query))));

    [Fact]
    public void Broken_Should_HaveACaseForEveryRule()
    {
        var tested = RuleCases.Broken.Select(row => (string)row[0]).ToHashSet(StringComparer.Ordinal);

        Assert.Empty(ValidationRules.Specified.Concat(ValidationRules.Optional).Select(r => r.Name).Except(tested, StringComparer.Ordinal));
    }

    [Fact]
    public void Validate_Should_ReportInTheOrderOfTheRules_When_OneNodeBreaksSeveral()
    {
        const string query = "{ __typename ...A } fragment A on Query { __typename } fragment A on Query @skip(if: true) @skip(if: true) { __typename }";
        var rules = ValidationRules.Specified
            .Where(r => r.Name is "UniqueFragmentNamesRule" or "UniqueDirectivesPerLocationRule")
            .ToArray();

        var errors = DocumentValidator.Validate(TestSchema.Shop, GraphQLParser.Parse(query), ValidationOptions.Default with { Rules = rules });

        Assert.Equal(
            ["There can be only one fragment named \"A\".", "The directive \"@skip\" can only be used once at this location."],
            errors.Select(e => e.Message));
    }

    [Fact]
    public void Validate_Should_Stop_When_ThereAreEnoughErrors()
    {
        var query = "{ " + string.Join(' ', Enumerable.Range(0, 50).Select(i => $"unknown{i}")) + " }";

        var errors = DocumentValidator.Validate(
            TestSchema.Shop, GraphQLParser.Parse(query), ValidationOptions.Default with { MaxErrors = 3 });

        Assert.Equal(4, errors.Count);
        Assert.Equal("Too many validation errors, error limit reached. Validation aborted.", errors[3].Message);
    }

    [Fact]
    public void Validate_Should_RefuseIntrospection_When_ItIsNotAllowed()
    {
        var options = ValidationOptions.Default with { AllowIntrospection = false };

        Assert.Empty(DocumentValidator.Validate(TestSchema.Shop, GraphQLParser.Parse("{ __typename }"), options));
        Assert.Single(
            DocumentValidator.Validate(TestSchema.Shop, GraphQLParser.Parse("{ __type(name: \"A\") { kind } }"), options),
            e => e.Message.Contains("__type", StringComparison.Ordinal));
    }

    [Fact]
    public void Validate_Should_CountDepthThroughFragments_When_ItIsLimited()
    {
        var query = "{ product(id: 1) { ...F } } fragment F on Product { owner { friends { id } } }";

        Assert.Empty(DocumentValidator.Validate(
            TestSchema.Shop, GraphQLParser.Parse(query), ValidationOptions.Default with { MaxExecutionDepth = 4 }));
        Assert.Equal(
            ["The operation nests fields 4 levels deep, which exceeds the allowed depth of 3. @1:1"],
            ErrorText.Format(DocumentValidator.Validate(
                TestSchema.Shop, GraphQLParser.Parse(query), ValidationOptions.Default with { MaxExecutionDepth = 3 })));
    }
}

using System.Text;
using Cacao.Language;
using Cacao.Types;

namespace Cacao.Validation;

/// <summary>Documents made to be slow. What bounds the work is counted, so that the tests do not depend on a clock.</summary>
public sealed class HostileDocumentTests
{
    private static readonly Schema s_schema = TestSchema.Build(
        "type Query { a(x: Int): Query b: Query id: ID } type Other { id: ID }");

    [Fact]
    public void Validate_Should_LookAtEachFieldOnce_When_TenThousandFieldsShareAName()
    {
        var query = "{ " + string.Join(' ', Enumerable.Repeat("a { id }", 10_000)) + " }";
        var options = ValidationOptions.Default with { MaxFieldMergeVisits = 20_000 };

        Assert.Empty(ErrorText.Format(DocumentValidator.Validate(s_schema, GraphQLParser.Parse(query), options)));
    }

    [Fact]
    public void Validate_Should_LookAtEachFieldOnce_When_TenThousandFieldsDiffer()
    {
        var query = "{ " + string.Join(' ', Enumerable.Range(0, 10_000).Select(i => $"f{i}: id")) + " }";
        var options = ValidationOptions.Default with { MaxFieldMergeVisits = 10_000 };

        Assert.Empty(ErrorText.Format(DocumentValidator.Validate(s_schema, GraphQLParser.Parse(query), options)));
    }

    [Fact]
    public void Validate_Should_End_When_ConflictsAreManyMillions()
    {
        var query = "{ " + string.Join(' ', Enumerable.Range(0, 10_000).Select(i => $"a(x: {i}) {{ id }}")) + " }";

        var errors = DocumentValidator.Validate(s_schema, GraphQLParser.Parse(query));

        Assert.Equal(101, errors.Count);
    }

    [Fact]
    public void Validate_Should_Refuse_When_FragmentsDoubleAtEveryStep()
    {
        var query = new StringBuilder("{ ...F0 }");

        for (var i = 0; i < 60; i++)
        {
            query.Append($" fragment F{i} on Query {{ a {{ ...F{i + 1} }} b {{ ...F{i + 1} }} a {{ ...F{i + 1} }} b {{ ...F{i + 1} }} }}");
        }

        query.Append(" fragment F60 on Query { id }");

        Assert.Equal(
            ["The operation spreads more than 10000 fragments. @1:1"],
            ErrorText.Format(DocumentValidator.Validate(s_schema, GraphQLParser.Parse(query.ToString()))));
    }

    [Fact]
    public void Validate_Should_NotOverflow_When_AChainOfFragmentsIsLong()
    {
        var query = new StringBuilder("{ ...F0 __schema { description } }");

        for (var i = 0; i < 20_000; i++)
        {
            query.Append($" fragment F{i} on Query {{ a {{ ...F{i + 1} }} }}");
        }

        query.Append(" fragment F20000 on Query { id }");
        var options = ValidationOptions.Default with { MaxExecutionDepth = 100 };

        Assert.Equal(
            [
                "The operation spreads more than 10000 fragments. @1:1",
                "The operation nests selection sets more than 500 levels deep. @1:1",
                "The operation nests fields 20001 levels deep, which exceeds the allowed depth of 100. @1:1",
            ],
            ErrorText.Format(DocumentValidator.Validate(s_schema, GraphQLParser.Parse(query.ToString()), options)));
    }

    [Theory]
    [InlineData(497, 0)]
    [InlineData(498, 1)]
    public void Validate_Should_Refuse_When_ChainedFragmentsNestTooDeep(int fragments, int errors)
    {
        // The operation's own set, those of the fragments, and two within the last.
        var query = new StringBuilder("{ ...F1 }");
        for (var i = 1; i < fragments; i++)
        {
            query.Append($" fragment F{i} on Query {{ ...F{i + 1} }}");
        }

        query.Append($" fragment F{fragments} on Query {{ a {{ ... {{ id }} }} }}");

        Assert.Equal(errors, DocumentValidator.Validate(s_schema, GraphQLParser.Parse(query.ToString())).Count);
    }

    [Fact]
    public void Validate_Should_NotOverflow_When_ConflictingFragmentsFormALongChain()
    {
        var query = new StringBuilder("{ ...F0 ...G0 }");

        for (var i = 0; i < 20_000; i++)
        {
            query.Append($" fragment F{i} on Query {{ ...F{i + 1} }} fragment G{i} on Query {{ ...G{i + 1} }}");
        }

        query.Append(" fragment F20000 on Query { x: id } fragment G20000 on Query { x: a { id } }");
        var rules = ValidationRules.Specified.Where(r => r.Name == "OverlappingFieldsCanBeMergedRule").ToArray();

        var errors = DocumentValidator.Validate(
            s_schema, GraphQLParser.Parse(query.ToString()), ValidationOptions.Default with { Rules = rules });

        Assert.Contains(errors, e => e.Message.Contains("overlapping fields", StringComparison.Ordinal)
            || e.Message.StartsWith("Fields \"x\" conflict", StringComparison.Ordinal));
    }

    [Fact]
    public void Validate_Should_End_When_FragmentsFormCycles()
    {
        const string query = "{ ...A } fragment A on Query { a { ...B } ...C } fragment B on Query { b { ...A } } fragment C on Query { ...A ...B }";

        var errors = DocumentValidator.Validate(s_schema, GraphQLParser.Parse(query), ValidationOptions.Default with { MaxExecutionDepth = 9 });

        Assert.NotEmpty(errors);
        Assert.All(errors, e => Assert.StartsWith("Cannot spread fragment", e.Message));
    }

    [Fact]
    public void Validate_Should_SayThatItCannotTell_When_TheBudgetIsSpent()
    {
        var options = ValidationOptions.Default with { MaxFieldMergeVisits = 3 };

        Assert.Equal(
            ["The document selects too many overlapping fields to decide whether they can be merged."],
            ErrorText.Format(DocumentValidator.Validate(s_schema, GraphQLParser.Parse("{ a { id } b { id } }"), options)));
    }
}

using Cacao.Types.Analyzers.Testing;

namespace Cacao.Types.Analyzers;

/// <summary>Arguments, services and input objects of generated types at work.</summary>
public sealed class InputTests
{
    [Fact]
    public async Task Inputs_Should_BeMadeByFactories()
    {
        var schema = await GeneratedSchema.BuildAsync(
            """
            namespace Shop;

            public sealed class Find(string text)
            {
                public string Text { get; } = text;

                public int? Take { get; init; } = 10;

                public required string[] Tags { get; init; }

                public string? Note { get; set; } = "none";

                public Optional<int?> Page { get; set; }

                public Inner? Inner { get; set; }
            }

            public sealed record Inner(int A = 4, string? B = null);

            [OneOf]
            public sealed record Choice(int? Number, string? Text);

            [QueryType]
            public static partial class Queries
            {
                public static string Find(Find find)
                    => $"{find.Text} {find.Take} {string.Join("+", find.Tags)} {find.Note ?? "null"} {find.Page.HasValue} {find.Inner}";

                public static string Choose(Choice choice) => choice.ToString();
            }
            """);

        Assert.Equal("(find: FindInput!): String!", schema.Field("Query", "find"));
        Assert.Equal(
            """{"data":{"find":"a 10 x+y none False ","b":"b 3  null True Inner { A = 4, B = z }"}}""",
            await schema.ExecuteAsync(
                """
                {
                  find(find: { text: "a", tags: ["x", "y"] })
                  b: find(find: { text: "b", tags: [], take: 3, note: null, page: null, inner: { b: "z" } })
                }
                """));
        Assert.Equal(
            """{"data":{"choose":"Choice { Number = 5, Text =  }"}}""",
            await schema.ExecuteAsync("query($c: ChoiceInput!) { choose(choice: $c) }", """{"c":{"number":5}}"""));
    }

    [Fact]
    public async Task Parameters_Should_BeServices_When_RegisteredAsSuch()
    {
        const string source =
            """
            namespace Shop;

            public sealed class Clock
            {
                public int Hour { get; set; } = 12;
            }

            [QueryType]
            public static partial class Queries
            {
                public static int GetHour(Clock clock, [GlobalState] string? user, IServiceProvider services, IResolverContext context)
                    => clock.Hour;
            }
            """;

        var asArgument = await GeneratedSchema.BuildAsync(source);

        Assert.Equal("(clock: ClockInput!): Int!", asArgument.Field("Query", "hour"));
        Assert.Equal("""{"data":{"hour":3}}""", await asArgument.ExecuteAsync("{ hour(clock: { hour: 3 }) }"));
        Assert.False((await GeneratedSchema.BuildAsync(source.Replace("Clock clock", "[Service] Clock clock", StringComparison.Ordinal)))
            .Schema.TryGetType("ClockInput", out _));
    }

    [Fact]
    public async Task Parameters_Should_BeState_When_AnnotatedAsSuch()
    {
        var schema = await GeneratedSchema.BuildAsync(
            """
            namespace Shop;

            public sealed record Branch(string Name);

            [QueryType]
            public static partial class Queries
            {
                public static Branch GetBranch(string name, IResolverContext context)
                {
                    context.SetScopedState("branch", name);
                    context.SetLocalState("note", name);
                    return new Branch(name);
                }

                public static string? GetNote([LocalState] string? note, [ScopedState("branch")] string? branch) => note ?? branch;
            }

            [ObjectType<Branch>]
            public static partial class BranchNode
            {
                public static string? GetLabel([Parent] Branch parent, [ScopedState] string? branch, [LocalState("note")] string? note)
                    => $"{branch}/{note}";
            }
            """);

        Assert.Equal(": String", schema.Field("Query", "note"));
        Assert.Equal(
            """{"data":{"a":{"label":"x/"},"b":{"label":"y/"},"note":null}}""",
            await schema.ExecuteAsync("{ a: branch(name: \"x\") { label } b: branch(name: \"y\") { label } note }"));
    }
}

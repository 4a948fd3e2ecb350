using System.Reflection;
using Cacao.Execution;
using Cacao.Types.Analyzers.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Cacao.Types.Analyzers;

/// <summary>.NET types that stand for scalars, dictionaries, and state that resolvers set.</summary>
public sealed class RuntimeTypeTests
{
    [Fact]
    public async Task Dictionary_Should_BeAListOfPairs_When_ItIsInput()
    {
        var schema = await GeneratedSchema.BuildAsync(
            """
            namespace Shop;

            public sealed record Tagged(IReadOnlyDictionary<string, string> Tags);

            [QueryType]
            public static partial class Queries
            {
                public static string Sum(Dictionary<string, int> input) => string.Join(",", input.Select(p => p.Key + p.Value));
                public static string Tags(Tagged tagged) => string.Join(",", tagged.Tags.Select(p => p.Key + p.Value));
                public static Dictionary<string, int> Map() => new() { ["a"] = 1 };
            }
            """);

        Assert.Equal("(input: [KeyValuePairOfStringAndInt32Input!]!): String!", schema.Field("Query", "sum"));
        Assert.Equal(
            """{"data":{"sum":"a3,b4","tags":"xy","map":[{"key":"a","value":1}]}}""",
            await schema.ExecuteAsync(
                """{ sum(input: [{ key: "a", value: 3 }, { key: "b", value: 4 }]) tags(tagged: { tags: [{ key: "x", value: "y" }] }) map { key value } }"""));
    }

    [Fact]
    public async Task Char_Should_BeAString()
    {
        var schema = await GeneratedSchema.BuildAsync(
            """
            namespace Shop;

            public sealed record Grade(char Letter, char? Sign);

            [QueryType]
            public static partial class Queries
            {
                public static Grade Grade(char letter) => new(letter, null);
            }
            """);

        Assert.Equal("(letter: String!): Grade!", schema.Field("Query", "grade"));
        Assert.Equal("""{"data":{"grade":{"letter":"b","sign":null}}}""", await schema.ExecuteAsync("""{ grade(letter: "b") { letter sign } }"""));
        Assert.Contains("cannot be converted", await schema.ExecuteAsync("""{ grade(letter: "bb") { letter } }"""), StringComparison.Ordinal);
    }

    [Fact]
    public async Task BindRuntimeType_Should_GiveMembersAScalar_When_ConvertersAreThere()
    {
        var schema = await BuildAsync(
            """
            namespace Shop;

            public readonly record struct Email(string Value);
            public readonly record struct Money(decimal Amount, string Currency);

            public sealed class MoneyType : ScalarType<Money, StringValueNode>
            {
                public MoneyType() : base("Money") => SpecifiedBy = new Uri("https://example.com/money");

                protected override Money OnCoerceInputLiteral(StringValueNode valueLiteral) => Parse(valueLiteral.Value);

                protected override Money OnCoerceInputValue(System.Text.Json.JsonElement inputValue, IFeatureProvider context) => Parse(inputValue.GetString()!);

                protected override void OnCoerceOutputValue(Money runtimeValue, ResultElement resultValue)
                    => resultValue.SetStringValue(FormattableString.Invariant($"{runtimeValue.Amount}{runtimeValue.Currency}"));

                protected override StringValueNode OnValueToLiteral(Money runtimeValue) => new(FormattableString.Invariant($"{runtimeValue.Amount}{runtimeValue.Currency}"));

                private Money Parse(string text) => text.Length > 3
                    ? new(decimal.Parse(text[..^3], System.Globalization.CultureInfo.InvariantCulture), text[^3..])
                    : throw new LeafCoercionException("Money needs a currency.", this);
            }

            public sealed record Product(Money Price, Email Contact);

            [QueryType]
            public static partial class Queries
            {
                public static Product Twice(Money price, Email contact) => new(price with { Amount = price.Amount * 2 }, contact);
            }

            public static class Registration
            {
                public static void Add(IRequestExecutorBuilder builder) => builder
                    .AddType<MoneyType>()
                    .BindRuntimeType<Email, StringType>()
                    .AddTypeConverter<Email, string>(e => e.Value)
                    .AddTypeConverter<string, Email>(s => new Email(s));
            }
            """);

        Assert.Equal("(price: Money!, contact: String!): Product!", schema.Field("Query", "twice"));
        Assert.Equal(": Money!", schema.Field("Product", "price"));
        Assert.Contains("scalar Money @serializeAs(type: STRING) @specifiedBy(url: \"https://example.com/money\")", schema.Schema.ToString(), StringComparison.Ordinal);
        Assert.Equal(
            """{"data":{"twice":{"price":"5.0EUR","contact":"x@y"}}}""",
            await schema.ExecuteAsync("query($p: Money!) { twice(price: $p, contact: \"x@y\") { price contact } }", """{"p":"2.5EUR"}"""));
        Assert.Contains("Money needs a currency.", await schema.ExecuteAsync("""{ twice(price: "1", contact: "") { price } }"""), StringComparison.Ordinal);
        Assert.Contains("Money cannot represent value", await schema.ExecuteAsync("""{ twice(price: 1, contact: "") { price } }"""), StringComparison.Ordinal);
    }

    [Fact]
    public async Task SetState_Should_SetStateForOthers()
    {
        var schema = await GeneratedSchema.BuildAsync(
            """
            namespace Shop;

            public sealed record Part(int Id)
            {
                public string Inherited([ScopedState("color")] string? color) => color ?? "none";
            }

            [QueryType]
            public static partial class Queries
            {
                public static async Task<Part> Part([ScopedState("color")] SetState<string> setColor, [GlobalState] SetState<int> count)
                {
                    await Task.Yield();
                    setColor("red");
                    count(3);
                    return new Part(1);
                }

                public static int Again([GlobalState] int count = 1) => count;
            }
            """);

        Assert.Equal("""{"data":{"again":1,"part":{"inherited":"red"}}}""", await schema.ExecuteAsync("{ again part { inherited } }"));
    }

    [Fact]
    public async Task BindMember_Should_TakeThePlaceOfAMethod()
    {
        var schema = await GeneratedSchema.BuildAsync(
            """
            namespace Shop;

            public sealed record Book(int Id) { public Task<int> CountAsync() => Task.FromResult(1); public bool TryGet(out int x) { x = 0; return true; } }

            [ObjectType<Book>]
            public static partial class BookNode
            {
                [BindMember(nameof(Book.CountAsync))]
                public static int HowMany([Parent] Book book) => book.Id * 5;
            }

            [QueryType]
            public static partial class Queries { public static Book Book() => new(2); }
            """);

        Assert.True(schema.Schema.TryGetType<ObjectType>("Book", out var book));
        Assert.Equal(["howMany", "id"], book!.Fields.Select(f => f.Name).Order(StringComparer.Ordinal));
        Assert.Equal("""{"data":{"book":{"howMany":10}}}""", await schema.ExecuteAsync("{ book { howMany } }"));
    }

    private static Task<GeneratedSchema> BuildAsync(string source)
        => GeneratedSchema.BuildAsync(source, static (builder, assembly) =>
            assembly.GetType("Shop.Registration")!.GetMethod("Add", BindingFlags.Public | BindingFlags.Static)!.Invoke(null, [builder]));
}

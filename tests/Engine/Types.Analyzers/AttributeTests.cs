using Cacao.Types.Analyzers.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Cacao.Types.Analyzers;

/// <summary>Attributes that say how a type or a field stands in the schema and how it is executed.</summary>
public sealed class AttributeTests
{
    [Fact]
    public async Task Tag_Should_BeADirective()
    {
        var schema = await GeneratedSchema.BuildAsync(
            """
            namespace Shop;

            [Tag("t")]
            public sealed record Size([property: Tag("w"), Tag("x")] int Width);

            [QueryType]
            public static partial class Queries { [Tag("f")] public static Size Size([Tag("a")] int id) => new(id); }
            """);

        var text = schema.Schema.ToString();
        Assert.Contains("size(id: Int! @tag(name: \"a\")): Size! @tag(name: \"f\")", text, StringComparison.Ordinal);
        Assert.Contains("type Size @tag(name: \"t\") {\n  width: Int! @tag(name: \"w\") @tag(name: \"x\")", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task InputObjectType_Should_NameTheInput_When_ItGivesAName()
    {
        var schema = await GeneratedSchema.BuildAsync(
            """
            namespace Shop;

            [InputObjectType("Wanted")]
            public sealed record Search(string Text);

            [InputObjectType]
            public sealed record Range(int From);

            [QueryType]
            public static partial class Queries
            {
                public static string Find(Search search, Range range) => $"{search.Text} {range.From}";
            }
            """);

        Assert.Equal("(search: Wanted!, range: RangeInput!): String!", schema.Field("Query", "find"));
        Assert.False(schema.Schema.TryGetType("SearchInput", out _));
        Assert.Equal(
            """{"data":{"find":"a 3"}}""",
            await schema.ExecuteAsync("""{ find(search: { text: "a" }, range: { from: 3 }) }"""));
    }

    [Fact]
    public async Task CompositeAttributes_Should_BeDirectivesOfTheSchema()
    {
        var schema = await GeneratedSchema.BuildAsync(
            """
            namespace Shop;

            [Shareable]
            public sealed record Size(int Width);

            public sealed record Product(int Id)
            {
                [External]
                public string Name { get; } = "pen";

                [Shareable]
                public int Weight { get; } = 1;

                [Override("catalog")]
                public string GetLabel() => "label";
            }

            [QueryType]
            public static partial class Queries
            {
                [Provides("name")]
                public static Product GetProduct() => new(1);

                public static Size GetSize() => new(2);
            }
            """);

        var sdl = SchemaPrinter.Print(schema.Schema, SchemaPrinterOptions.Export);

        Assert.Contains("type Size @shareable {", sdl, StringComparison.Ordinal);
        Assert.Contains("  name: String! @external\n", sdl, StringComparison.Ordinal);
        Assert.Contains("  weight: Int! @shareable\n", sdl, StringComparison.Ordinal);
        Assert.Contains("  label: String! @override(from: \"catalog\")\n", sdl, StringComparison.Ordinal);
        Assert.Contains("  product: Product! @provides(fields: \"name\")\n", sdl, StringComparison.Ordinal);
        Assert.Contains("  size: Size!\n", sdl, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AllowAnonymous_Should_OpenAField_When_ItsTypeIsProtected()
    {
        var schema = await GeneratedSchema.BuildAsync(
            """
            namespace Shop;

            [Authorize]
            public sealed class Account
            {
                public string? Name => "name";
            }

            [QueryType]
            public static partial class Queries
            {
                public static Account? GetAccount() => new();

                [AllowAnonymous]
                public static Account? GetOpen() => new();
            }
            """,
            builder => builder.AddAuthorization());

        Assert.Equal("""{"data":{"open":{"name":"name"}}}""", await schema.ExecuteAsync("{ open { name } }"));
        var refused = await schema.ExecuteAsync("{ open { name } account { name } }");
        Assert.Contains("AUTH_NOT_AUTHENTICATED", refused, StringComparison.Ordinal);
        Assert.Contains("""{"open":{"name":"name"},"account":null}""", refused, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Scopes_Should_GiveTheServiceOfTheOperationOrOfTheField()
    {
        var schema = await GeneratedSchema.BuildAsync(
            """
            namespace Shop;

            public sealed class Numbers
            {
                private static int s_last;

                public int Number { get; } = Interlocked.Increment(ref s_last);
            }

            [QueryType]
            public static partial class Queries
            {
                [UseRequestScope]
                public static int GetShared([Service] Numbers numbers) => numbers.Number;

                public static int GetOwn([Service] Numbers numbers) => numbers.Number;
            }

            [MutationType]
            public static partial class Mutations
            {
                [UseResolverScope]
                public static int Own([Service] Numbers numbers) => numbers.Number;

                public static int Shared([Service] Numbers numbers) => numbers.Number;
            }
            """,
            (builder, assembly) => builder.Services.AddScoped(assembly.GetType("Shop.Numbers")!));

        Assert.Equal("""{"data":{"a":1,"b":1}}""", await schema.ExecuteAsync("{ a: shared b: shared }"));
        Assert.Equal("""{"data":{"a":2,"b":2}}""", await schema.ExecuteAsync("mutation { a: shared b: shared }"));
        Assert.Equal("""{"data":{"a":3,"b":4}}""", await schema.ExecuteAsync("mutation { a: own b: own }"));
        Assert.Equal("""{"data":{"a":5,"b":6}}""", await schema.ExecuteAsync("{ a: own b: own }"));
    }
}

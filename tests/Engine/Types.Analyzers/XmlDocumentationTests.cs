using Cacao.Types.Analyzers.Testing;

namespace Cacao.Types.Analyzers;

/// <summary>Descriptions from XML comments.</summary>
public sealed class XmlDocumentationTests
{
    private const string Source =
        """
        namespace Shop;

        public class Base
        {
            /// <summary>Method doc.</summary>
            /// <param name="id">Parameter details.</param>
            public virtual void Bar(string id) { }

            /// <summary>String overload.</summary>
            public virtual void Bar(int id) { }
        }

        public class Derived : Base
        {
            /// <inheritdoc />
            public override void Bar(string id) { }
        }

        public class Further : Derived
        {
            /// <summary>
            /// Concrete method doc.
            /// <inheritdoc />
            /// </summary>
            public override void Bar(string id) { }
        }

        /// <summary>This is like '<inheritdoc cref="Base.Bar(string)"/>'.</summary>
        public class Like { }

        public interface IPriced
        {
            /// <summary>What it costs.</summary>
            decimal Price { get; }
        }

        public sealed class Product : IPriced
        {
            /// <inheritdoc />
            public decimal Price => 1;
        }

        [QueryType]
        public static partial class Queries
        {
            /// <summary>
            /// Finds.
            /// * one
            ///     * nested
            /// </summary>
            /// <param name="id">The id.</param>
            /// <returns>What was <c>found</c>.</returns>
            /// <exception cref="Exception">Without a code.</exception>
            /// <exception cref="Exception" code="LOST">Nothing is there.</exception>
            /// <exception cref="Exception" code="LATE">Closed.</exception>
            public static string Find(string id) => id;

            /// <summary>One line.</summary>
            /// <returns>Bar</returns>
            public static int Line() => 0;

            /// <returns>Only this.</returns>
            public static int Only() => 0;

            /// <summary>
            /// <see langword="null"/> or <see cref="Base"/>, see <see cref="Base">this</see> or
            /// <see href="https://a.b/c">that</see> or <see href="https://a.b/c"/>; <paramref name="x"/> &gt; 1.
            /// </summary>
            public static int Tags() => 0;

            /// <inheritdoc cref="Derived.Bar(string)"/>
            public static int Inherited(string id) => 0;

            /// <inheritdoc cref="Further.Bar"/>
            public static int Mixed(string id) => 0;

            /// <inheritdoc cref="Like"/>
            public static int Nested() => 0;

            /// <inheritdoc cref="Base.Bar(int)"/>
            public static int Overload() => 0;

            /// <inheritdoc cref="Missing.Bar"/>
            public static int Unknown() => 0;

            /// <summary>Not this.</summary>
            [GraphQLDescription("This.")]
            public static int Described([GraphQLDescription("Own.")] int id) => 0;

            public static Product Product() => new();
        }
        """;

    [Theory]
    [InlineData("find", "Finds.\n* one\n    * nested\n\n\n**Returns:**\nWhat was found.\n\n**Errors:**\n1. LOST: Nothing is there.\n2. LATE: Closed.", "The id.")]
    [InlineData("line", "One line.\n\n**Returns:**\nBar", null)]
    [InlineData("only", "**Returns:**\nOnly this.", null)]
    [InlineData("tags", "null or Base, see this or\nthat or https://a.b/c; x > 1.", null)]
    [InlineData("inherited", "Method doc.", "Parameter details.")]
    [InlineData("mixed", "Concrete method doc.\nMethod doc.", null)]
    [InlineData("nested", "This is like 'Method doc.'.", null)]
    [InlineData("overload", "String overload.", null)]
    [InlineData("unknown", null, null)]
    [InlineData("described", "This.", "Own.")]
    public async Task Description_Should_BeReadFromTheComment(string field, string? expected, string? argument)
    {
        var schema = await GeneratedSchema.BuildAsync(Source);

        var found = schema.Schema.QueryType!.Fields.Single(f => f.Name == field);
        Assert.Equal(expected, found.Description);
        Assert.Equal(argument, found.Arguments.Count == 0 ? null : found.Arguments[0].Description);
    }

    [Fact]
    public async Task Description_Should_ComeFromTheInterface_When_APropertyInheritsIt()
    {
        var schema = await GeneratedSchema.BuildAsync(Source);

        Assert.True(schema.Schema.TryGetType<ObjectType>("Product", out var product));
        Assert.Equal("What it costs.", product!.Fields.Single().Description);
    }
}

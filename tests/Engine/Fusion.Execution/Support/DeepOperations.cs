using System.Text;
using Cacao.Fusion.Composition;

namespace Cacao.Fusion.Execution.Tests;

/// <summary>Source schemas of types that lead to themselves, and operations that go down there.</summary>
internal static class DeepOperations
{
    /// <summary>An entity of two source schemas, which have some of its references each and some both.</summary>
    public static IReadOnlyList<SourceSchemaText> Entities { get; } = Sources(
        """
        type Query { u0(id: Int!): U @lookup }
        type U @key(fields: "id") { id: Int! @shareable next0: U a: Int needsB(b: Int @require(field: "b")): U friend: U @shareable friends: [U] @shareable }
        """,
        """
        type Query { u1(id: Int!): U @lookup }
        type U @key(fields: "id") { id: Int! @shareable next1: U b: Int needsA(a: Int @require(field: "a")): U friend: U @shareable friends: [U] @shareable }
        """);

    /// <summary>A type without a key: what one source schema has not is fetched from the root again.</summary>
    public static IReadOnlyList<SourceSchemaText> Values { get; } = Sources(
        "type Query { v: V @shareable } type V { v: V @shareable a: Int }",
        "type Query { v: V @shareable } type V { v: V @shareable b: Int }");

    /// <summary>An interface whose two types have a lookup each in both source schemas.</summary>
    public static IReadOnlyList<SourceSchemaText> Interface { get; } = Sources(
        """
        type Query { p0(id: Int!): P @lookup q0(id: Int!): Q @lookup root: [I] }
        interface I { id: Int! i: I }
        type P implements I @key(fields: "id") { id: Int! @shareable i: I p: String }
        type Q implements I @key(fields: "id") { id: Int! @shareable i: I q: String }
        """,
        """
        type Query { p1(id: Int!): P @lookup q1(id: Int!): Q @lookup }
        interface I { j: I }
        type P implements I @key(fields: "id") { id: Int! @shareable j: I }
        type Q implements I @key(fields: "id") { id: Int! @shareable j: I }
        """);

    /// <summary>Two interfaces of the same types, each with a lookup of its own.</summary>
    public static IReadOnlyList<SourceSchemaText> AbstractLookups { get; } = Sources(
        """
        type Query { i0(id: Int!): I @lookup root: [I] }
        interface I @key(fields: "id") { id: Int! i: I }
        type P implements I @key(fields: "id") { id: Int! @shareable i: I }
        type Q implements I @key(fields: "id") { id: Int! @shareable i: I }
        """,
        """
        type Query { i1(id: Int!): J @lookup }
        interface J @key(fields: "id") { id: Int! j: J }
        type P implements J @key(fields: "id") { id: Int! @shareable j: J }
        type Q implements J @key(fields: "id") { id: Int! @shareable j: J }
        """);

    /// <summary>An interface that the types of one source schema have more than.</summary>
    public static IReadOnlyList<SourceSchemaText> BareInterface { get; } = Sources(
        """
        type Query { roots: [I] p0(id: Int!): P @lookup }
        interface I { id: Int! }
        type P implements I @key(fields: "id") { id: Int! @shareable i: I }
        type Q implements I { id: Int! i: I }
        """,
        """
        type Query { p1(id: Int!): P @lookup start: [P] }
        interface I { i: I }
        type P @key(fields: "id") { id: Int! @shareable }
        type R implements I { id: Int! i: I }
        """);

    /// <summary>Selections within each other; the last opens nothing.</summary>
    public static string Nest(int levels, Func<int, string> open, string leaf)
    {
        var text = new StringBuilder();
        for (var level = 0; level < levels; level++)
        {
            text.Append(open(level)).Append(" { ");
        }

        return text.Append(leaf).Insert(text.Length, " }", levels).ToString();
    }

    /// <summary>The same in fragments of a hundred levels each, which the parser does not see to be deep.</summary>
    public static string NestInFragments(int levels, string type, Func<int, string> open, string leaf)
    {
        var text = new StringBuilder();
        for (var first = 0; first < levels; first += 100)
        {
            var count = Math.Min(100, levels - first);
            var start = first;
            text.Append($" fragment F{first} on {type} {{ ")
                .Append(Nest(count, level => open(start + level), first + count == levels ? leaf : $"...F{first + 100}"))
                .Append(" }");
        }

        return text.ToString();
    }

    private static IReadOnlyList<SourceSchemaText> Sources(params string[] texts)
        => [.. texts.Select((text, index) => new SourceSchemaText($"s{index}", text))];
}

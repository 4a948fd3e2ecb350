using Cacao.Language;
using Cacao.Types;

namespace Cacao.Validation;

/// <summary>A small shop with every kind of type.</summary>
internal static class TestSchema
{
    public static Schema Shop { get; } = Build(
        """
        directive @defer(if: Boolean! = true, label: String) on FRAGMENT_SPREAD | INLINE_FRAGMENT
        directive @stream(if: Boolean! = true, label: String, initialCount: Int = 0) on FIELD
        directive @live(rate: Int!, old: Int @deprecated(reason: "Slow.")) on QUERY | FIELD
        directive @tag(name: String) repeatable on FIELD

        type Query {
          product(id: ID!, in: Currency = EUR, old: Int @deprecated(reason: "Use id.")): Product
          products(where: ProductFilter, first: Int = 10): [Product!]!
          node(by: Key!): Node
          search(text: String!): [Hit]
          legacy: String @deprecated(reason: "Gone soon.")
          sum(numbers: [Int!]!): Int
        }

        type Mutation { rename(id: ID!, name: String!): Product }

        type Subscription { priceChanged(id: ID!): Product other: Product }

        interface Node { id: ID! }

        interface Named { name: String! }

        type Product implements Node & Named {
          id: ID!
          name: String!
          price(in: Currency): Float
          related(first: Int!): [Product!]!
          owner: Person
        }

        type Person implements Node & Named { id: ID! name: String! age: Int friends: [Person!] }

        union Hit = Product | Person

        enum Currency { EUR USD DEM @deprecated(reason: "Euro.") }

        input ProductFilter { name: String price: Range tags: [String!] old: Int @deprecated(reason: "No.") }

        input Range { min: Float! max: Float = 1.0 }

        input Key @oneOf { id: ID name: String }
        """);

    public static Schema Build(string sdl, params ScalarType[] scalars)
    {
        var options = ParserOptions.Default with { AllowLegacyFragmentVariables = true };
        var builder = new SchemaBuilder().AddDocument(GraphQLParser.Parse(sdl, options));

        foreach (var scalar in scalars)
        {
            builder.AddScalar(scalar);
        }

        return builder.Build();
    }
}

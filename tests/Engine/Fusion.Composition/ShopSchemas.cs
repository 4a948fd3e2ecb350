namespace Cacao.Fusion.Composition;

/// <summary>Three source schemas that use most of what composition knows.</summary>
internal static class ShopSchemas
{
    public static SourceSchemaText Catalog { get; } = new(
        "catalog",
        """
        type Query {
          node(id: ID!): Node @shareable
          nodes(ids: [ID!]!): [Node]! @shareable
          productById(id: ID!): Product @lookup
          productBySku(sku: String! @is(field: "sku")): Product @lookup @internal
          products(first: Int = 10 where: ProductFilter): [Product!]! @cost(weight: "10") @listSize(slicingArguments: ["first"])
        }

        type Mutation {
          rename(input: RenameInput!): Product @authorize(roles: ["staff"])
        }

        interface Node { id: ID! }

        "Something that can be bought."
        type Product implements Node @key(fields: "id") @key(fields: "sku") {
          id: ID!
          sku: String!
          name: String!
          price: Money!
          dimension: Dimension!
          status: ProductStatus!
        }

        type Dimension { size: Int! weight: Int! }

        type Money @shareable { amount: Decimal! currency: String! }

        enum ProductStatus { DRAFT ON_SALE SOLD_OUT @deprecated(reason: "Use DRAFT.") }

        input ProductFilter { and: [ProductFilter!] name: String status: ProductStatus }

        input RenameInput { id: ID! name: String! }

        scalar Decimal @specifiedBy(url: "https://scalars.graphql.org/chillicream/decimal.html")

        directive @authorize(policy: String roles: [String!] apply: ApplyPolicy! = BEFORE_RESOLVER) repeatable on OBJECT | FIELD_DEFINITION
        enum ApplyPolicy { BEFORE_RESOLVER AFTER_RESOLVER VALIDATION }
        directive @key(fields: FieldSelectionSet!) repeatable on OBJECT | INTERFACE
        scalar FieldSelectionSet
        """);

    public static SourceSchemaText Inventory { get; } = new(
        "inventory",
        """
        type Query {
          node(id: ID!): Node @shareable
          lookups: InternalLookups! @internal
          warehouseById(id: ID!): Warehouse @lookup
        }

        type InternalLookups @internal {
          productById(id: ID!): Product @lookup
        }

        type Subscription { onStockChanged(productId: ID!): Product }

        interface Node { id: ID! }

        type Product @key(fields: "id") {
          id: ID!
          inStock: Boolean!
          deliveryEstimate(
            zip: String!
            size: Int! @require(field: "dimension.size")
            weight: Int! @require(field: "dimension.weight")
          ): Int!
          stock: [StockLevel!]!
        }

        type StockLevel { warehouse: Warehouse! quantity: Int! }

        type Warehouse implements Node { id: ID! name: String! }
        """);

    public static SourceSchemaText Reviews { get; } = new(
        "reviews",
        """
        type Query {
          reviewById(id: ID!): Review @lookup
          search(text: String!): [SearchResult!]!
        }

        union SearchResult = Review | Product

        type Review { id: ID! text: String! product: Product! @provides(fields: "name") price: Money }

        type Product @key(fields: "id") { id: ID! name: String! @external reviews(first: Int): [Review!]! }

        type Money @shareable { amount: Decimal! currency: String }

        scalar Decimal
        """);

    public static IReadOnlyList<SourceSchemaText> All { get; } = [Catalog, Inventory, Reviews];
}

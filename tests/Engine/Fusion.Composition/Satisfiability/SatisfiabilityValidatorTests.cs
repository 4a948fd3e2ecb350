namespace Cacao.Fusion.Composition;

public sealed class SatisfiabilityValidatorTests
{
    [Fact]
    public void Validate_Should_Succeed_When_AncestorCanBeLookedUp()
        => Assert.Empty(Validate(
            """
            type Query { productById(id: ID!): Product @lookup }
            type Product { id: ID! availability: Availability! }
            type Availability { date: String }
            """,
            """
            type Query { node(id: ID!): Node @lookup }
            interface Node { id: ID! }
            type Product implements Node { id: ID! availability: Availability! }
            type Availability { quantity: Int }
            """));

    [Fact]
    public void Validate_Should_Succeed_When_AllSchemasShareThePathFromTheRoot()
        => Assert.Empty(Validate(
            "type Query { viewer: Viewer } type Viewer { firstName: String! }",
            "type Query { viewer: Viewer } type Viewer { fullName(firstName: String! @require(field: \"firstName\")): String! }"));

    [Fact]
    public void Validate_Should_Succeed_When_PayloadLeadsToTheQueryRoot()
        => Assert.Empty(Validate(
            "type Query { a: Int } type Mutation { write: Payload } type Payload { query: Query! }",
            "type Query { b: Viewer } type Viewer { name: String }"));

    [Fact]
    public void Validate_Should_Report_When_PathFromTheRootIsNotShared()
        => Assert.Equal(
            [
                """
                Unable to access the field 'Viewer.lastName' on path 'A:Query.viewer<Viewer>'.
                  Unable to transition between schemas 'A' and 'B' for access to field 'B:Viewer.lastName<String>'.
                    No lookups found for type 'Viewer' in schema 'B'.
                """,
                """
                Unable to access the field 'Viewer.firstName' on path 'B:Query.other<Viewer>'.
                  Unable to transition between schemas 'B' and 'A' for access to field 'A:Viewer.firstName<String>'.
                    No lookups found for type 'Viewer' in schema 'A'.
                """,
            ],
            Validate(
                "type Query { viewer: Viewer } type Viewer { firstName: String! }",
                "type Query { other: Viewer } type Viewer { lastName: String! }"));

    [Fact]
    public void Validate_Should_Report_When_OneOfTwoPathsIsShared()
        => Assert.Equal(
            """
            Unable to access the field 'Address.zip' on path 'A:Query.users<User> -> A:User.address<Address>'.
              Unable to transition between schemas 'A' and 'B' for access to field 'B:Address.zip<String>'.
                No lookups found for type 'Address' in schema 'B'.
            """,
            Assert.Single(Validate(
                """
                type Query { viewer: Viewer users: [User] }
                type Viewer { address: Address }
                type User { address: Address }
                type Address { city: String }
                """,
                """
                type Query { viewer: Viewer }
                type Viewer { address: Address }
                type Address { zip: String }
                """)));

    [Fact]
    public void Validate_Should_Report_When_OnlyAMutationSharesThePath()
    {
        var errors = Validate(
            "type Query { a: Int } type Mutation { add: Payload } type Payload { x: Int }",
            "type Query { b: Int } type Mutation { add: Payload } type Payload { y: Int }");

        Assert.Equal(2, errors.Count);
        Assert.StartsWith("Unable to access the field 'Payload.y' on path 'A:Mutation.add<Payload>'.", errors[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Validate_Should_Succeed_When_RootFieldRequiresAnother()
        => Assert.Empty(Validate(
            "type Query { optionalField: String }",
            "type Query { requiredField(value: String @require(field: \"optionalField\")): String! }"));

    [Fact]
    public void Validate_Should_Report_When_OneSchemaAloneCouldSatisfyItsOwnRequirement()
        => Assert.Single(Validate(
            "type Query { products: [Product] } type Product { weight: Int! delivery(weight: Int! @require(field: \"weight\")): Int }"));

    [Fact]
    public void Validate_Should_Report_When_SchemaOfARequirementCannotBeAskedForListElementsAgain()
        => Assert.Equal(
            """
            Unable to access the field 'Seat.price' on path 'A:Query.hall<Hall> -> A:Hall.seats<Seat>'.
              Unable to ask schema 'A' for field 'A:Seat.price<Int>' once its requirement is known.
                No lookups found for type 'Seat' in schema 'A'.
            """,
            Assert.Single(Validate(
                "type Query { hall: Hall } type Hall { seats: [Seat!] } type Seat { id: ID! price(row: Int @require(field: \"row\")): Int }",
                "type Query { seat(id: ID!): Seat @lookup @internal } type Seat { id: ID! row: Int }")));

    [Fact]
    public void Validate_Should_Succeed_When_SchemaOfARequirementHasALookup()
        => Assert.Empty(Validate(
            """
            type Query { hall: Hall seatOf(id: ID!): Seat @lookup @internal }
            type Hall { seats: [Seat!] }
            type Seat { id: ID! price(row: Int @require(field: "row")): Int }
            """,
            "type Query { seat(id: ID!): Seat @lookup @internal } type Seat { id: ID! row: Int }"));

    [Fact]
    public void Validate_Should_Succeed_When_SchemaOfARequirementIsAskedDownTheSameFields()
        => Assert.Empty(Validate(
            "type Query { hall: Hall } type Hall { seat: Seat } type Seat { id: ID! price(row: Int @require(field: \"row\")): Int }",
            "type Query { seat(id: ID!): Seat @lookup @internal } type Seat { id: ID! row: Int }"));

    [Fact]
    public void Validate_Should_Succeed_When_SchemaOfARequirementIsAskedForAnObjectAbove()
        => Assert.Empty(Validate(
            """
            type Query { halls: [Hall!] hallOf(id: ID!): Hall @lookup @internal }
            type Hall { id: ID! seat: Seat }
            type Seat { id: ID! price(row: Int @require(field: "row")): Int }
            """,
            "type Query { seat(id: ID!): Seat @lookup @internal } type Seat { id: ID! row: Int }"));

    [Fact]
    public void Validate_Should_Report_When_OneOfTwoWaysFromTheRootLeadsThroughAList()
        => Assert.StartsWith(
            "Unable to access the field 'Seat.price' on path 'A:Query.halls<Hall> -> A:Hall.box<Box> -> A:Box.seat<Seat>'.",
            Assert.Single(Validate(
                """
                type Query { hall: Hall halls: [Hall!] }
                type Hall { box: Box }
                type Box { seat: Seat }
                type Seat { id: ID! price(row: Int @require(field: "row")): Int }
                """,
                "type Query { seat(id: ID!): Seat @lookup @internal } type Seat { id: ID! row: Int }")),
            StringComparison.Ordinal);

    [Fact]
    public void Validate_Should_Succeed_When_KeysAreChained()
        => Assert.Empty(Validate(
            "type Query { products: [Product!]! } type Product { id: ID! }",
            "type Query { productById(id: ID!): Product @lookup @internal } type Product { id: ID! sku: String! }",
            "type Query { productBySku(sku: String!): Product @lookup @internal } type Product { sku: String! upc: String! }",
            "type Query { productByUpc(upc: String!): Product @lookup @internal } type Product { upc: String! name: String! }"));

    [Fact]
    public void Validate_Should_Report_When_KeysNeedEachOther()
    {
        var errors = Validate(
            "type Query { products: [Product!]! } type Product { name: String! }",
            "type Query { bySku(sku: String!): Product @lookup @internal } type Product { id: ID! sku: String! }",
            "type Query { byId(id: ID!): Product @lookup @internal } type Product { id: ID! sku: String! }");

        Assert.Contains(errors, e => e.Contains("Cycle detected in requirement: B:Product.id<ID> -> C:Product.sku<String> -> B:Product.id<ID>.", StringComparison.Ordinal));
    }

    [Fact]
    public void Validate_Should_AcceptExternalField_When_ItIsProvidedOnThePath()
        => Assert.Empty(Validate(
            "type Query { reviews: [Review!]! } type Review { author: User @provides(fields: \"address { city }\") } type User { address: Address! } type Address { city: String! @external }",
            "type Query { towns: [Address!]! } type Address { city: String! }"));

    [Fact]
    public void Validate_Should_Report_When_ExternalFieldIsProvidedElsewhere()
    {
        var errors = Validate(
            "type Query { best: Review reviews: [Review!]! } type Review { author: User @provides(fields: \"name\") fan: User } type User { name: String! @external }",
            "type Query { users: [User!]! } type User { name: String! }");

        Assert.Equal(
            """
            Unable to access the field 'User.name' on path 'A:Query.best<Review> -> A:Review.fan<User>'.
              Unable to transition between schemas 'A' and 'B' for access to field 'B:User.name<String>'.
                No lookups found for type 'User' in schema 'B'.
            """,
            Assert.Single(errors));
    }

    [Fact]
    public void Validate_Should_Report_When_NodeHasNoLookupById()
    {
        const string Source = "type Query { cats: [Cat] } interface Node { id: ID! } type Cat implements Node { id: ID! }";

        var error = Assert.Single(Validate(new CompositionOptions { EnableGlobalObjectIdentification = true }, Source));

        Assert.Equal(NoNodeLookup("Cat"), error);
    }

    [Theory]
    [InlineData("type Query { node(id: ID!): Node @lookup @internal dogs: [Dog] }", "Dog")]
    [InlineData("type Query { node(id: ID!): Node @lookup } type Cat implements Node { id: ID! }", "")]
    [InlineData("type Query { node(id: ID!): Node @lookup catById(id: ID!): Cat @lookup } type Cat { id: ID! }", "Cat")]
    public void Validate_Should_Report_When_SomeNodesAreBehindNodeLookupsOnly(string first, string expected)
    {
        var options = new CompositionOptions { EnableGlobalObjectIdentification = true };

        var errors = Validate(
            options,
            first + " interface Node { id: ID! } type Dog implements Node { id: ID! }",
            "type Query { cats: [Cat] dog(id: ID!): Dog @lookup } interface Node { id: ID! } type Cat implements Node { id: ID! } type Dog { id: ID! }");

        Assert.Equal(expected.Length == 0 ? [] : first.Contains("@internal", StringComparison.Ordinal) ? ["Cat", "Dog"] : [expected], Names(errors).Order());

        static IEnumerable<string> Names(IReadOnlyList<string> errors) => errors.Select(e =>
        {
            var name = e.Split('\'')[1];
            Assert.Equal(NoNodeLookup(name), e);
            return name;
        });
    }

    [Fact]
    public void Validate_Should_TellThatTheGatewayGaveTheNode_When_SomethingOfItIsOutOfReach()
    {
        var error = Assert.Single(Validate(
            new CompositionOptions { EnableGlobalObjectIdentification = true },
            "type Query { node(id: ID!): Node @lookup } interface Node { id: ID! } type Cat implements Node { id: ID! }",
            "type Query { cats: [Cat] } type Cat { id: ID! age: Int }"));

        Assert.Equal(
            """
            Unable to access the field 'Cat.age' on path '*:Query.node<Node> -> A:Query.node<Node>'.
              Unable to transition between schemas 'A' and 'B' for access to field 'B:Cat.age<Int>'.
                No lookups found for type 'Cat' in schema 'B'.
            """,
            error);
    }

    [Fact]
    public void Validate_Should_LeaveOutPaths_When_TheyAreIgnored()
    {
        var options = new CompositionOptions
        {
            IgnoredNonAccessibleFields = new Dictionary<string, IReadOnlyList<string>>
            {
                ["Seat.price"] = ["A:Query.best<Seat>"],
                ["Seat.row"] = ["B:Query.any<Seat>"],
            },
        };

        var errors = Validate(options, "type Query { best: Seat worst: Seat } type Seat { row: Int }", "type Query { any: Seat } type Seat { price: Int }");

        Assert.StartsWith("Unable to access the field 'Seat.price' on path 'A:Query.worst<Seat>'.", Assert.Single(errors), StringComparison.Ordinal);
    }

    [Fact]
    public void Validate_Should_NotTellPaths_When_TheyAreNotWanted()
        => Assert.Equal(
            """
            Unable to access the field 'Seat.price'.
              Unable to transition between schemas 'A' and 'B' for access to field 'B:Seat.price<Int>'.
                No lookups found for type 'Seat' in schema 'B'.
            """,
            Validate(
                new CompositionOptions { IncludeSatisfiabilityPaths = false },
                "type Query { best: Seat } type Seat { row: Int }",
                "type Query { any: Seat } type Seat { price: Int }")[0]);

    [Fact]
    public void Validate_Should_Succeed_When_NodesHaveLookupsById()
        => Assert.Empty(Validate(
            new CompositionOptions { EnableGlobalObjectIdentification = true },
            "type Query { catById(id: ID!): Cat @lookup } interface Node { id: ID! } type Cat implements Node { id: ID! }",
            "type Query { catById(id: ID!): Cat @lookup @internal dog(id: ID!): Dog @lookup } interface Node { id: ID! } type Cat { id: ID! age: Int } type Dog implements Node { id: ID! }"));

    [Fact]
    public void Validate_Should_Terminate_When_TypesFormALargeCycle()
    {
        const int Count = 2000;
        var types = string.Concat(Enumerable.Range(0, Count).Select(i => $"type T{i} {{ next: T{(i + 1) % Count} id: ID! }}\n"));

        Assert.Empty(Validate("type Query { start: T0 }\n" + types));
    }

    [Fact]
    public void Validate_Should_Terminate_When_ManySchemasNeedEachOther()
    {
        var schemas = Enumerable.Range(0, 20)
            .Select(i => $"type Query {{ byId{i}(id: ID!): Product @lookup @internal }} type Product {{ id: ID! f{i}: Int }}")
            .Prepend("type Query { products: [Product!]! } type Product { name: String! }")
            .ToArray();

        var errors = Validate(schemas);

        Assert.Equal(21, errors.Count);
        Assert.All(errors, e => Assert.Contains("on path 'A:Query.products<Product>'", e, StringComparison.Ordinal));
    }

    [Fact]
    public void Validate_Should_Terminate_When_AllFieldsRequireEachOther()
    {
        const int Count = 10;
        var schemas = Enumerable.Range(0, Count)
            .Select(i =>
            {
                var arguments = Enumerable.Range(0, Count).Where(j => j != i).Select(j => $"a{j}: Int @require(field: \"f{j}\")");
                return $"type Query {{ byId{i}(id: ID!): Product @lookup }} type Product {{ id: ID! f{i}({string.Join(' ', arguments)}): Int }}";
            })
            .ToArray();

        var errors = Validate(schemas);

        Assert.All(Enumerable.Range(0, Count), i => Assert.Contains(errors, e => e.StartsWith($"Unable to access the field 'Product.f{i}' ", StringComparison.Ordinal)));
    }

    [Fact]
    public void Validate_Should_Report_When_KeyRequiresItself()
    {
        var errors = Validate(
            "type Query { a(id: ID!): Product @lookup } type Product { id: ID! x(y: Int @require(field: \"y\")): Int }",
            "type Query { b(id: ID!): Product @lookup } type Product { id: ID! y(x: Int @require(field: \"x\")): Int }",
            "type Query { c(x: Int): Product @lookup @internal } type Product { x: Int @external z: Int }");

        Assert.Contains(errors, e => e.StartsWith("Unable to access the field 'Product.z' ", StringComparison.Ordinal));
    }

    private static string NoNodeLookup(string type)
        => $"Type '{type}' implements the 'Node' interface, but no source schema provides a non-internal 'Query.node<Node>' lookup field for this type.";

    private static IReadOnlyList<string> Validate(params string[] texts) => Validate(new CompositionOptions(), texts);

    private static IReadOnlyList<string> Validate(CompositionOptions options, params string[] texts)
    {
        var schemas = TestSchemas.Parse(texts);
        var merged = new SourceSchemaMerger(schemas, options with { RemoveUnreferencedDefinitions = false }).Merge();
        var log = new CompositionLog();
        new SatisfiabilityValidator(merged, schemas, log, options).Validate();
        Assert.All(log.Entries, e => Assert.Equal(CompositionCodes.UnsatisfiableQueryPath, e.Code));
        return [.. log.Entries.Select(e => e.Message)];
    }
}

namespace Cacao.Fusion.Composition;

public sealed class SourceSchemaPreprocessorTests
{
    [Fact]
    public void Preprocess_Should_AddKeys_When_LookupsImplyThem()
    {
        var schema = Preprocess(
            """
            type Query {
              personById(id: ID!): Person @lookup
              personByAddressId(id: ID! @is(field: "address.id")): Person @lookup
              productById(id: ID!): Product @lookup
              productByIdAgain(id: ID!): Product @lookup
              productByIdAndCategoryId(id: ID! categoryId: Int): Product @lookup
              productByIdOrCategoryId(by: ProductBy! @is(field: "{ id } | { categoryId }")): Product @lookup
              petById(id: ID!): Pet @lookup
              fruitById(id: ID!): Fruit @lookup
            }
            type Person @key(fields: "id") { id: ID! address: Address! }
            type Address { id: ID! }
            type Product { id: ID! categoryId: Int }
            input ProductBy @oneOf { id: ID categoryId: Int }
            interface Pet { id: ID! }
            type Dog implements Pet { id: ID! }
            union Fruit = Apple | Orange
            type Apple { id: ID! }
            type Orange { id: ID! }
            """);

        Assert.Equal(["id", "address { id }"], schema.Type("Person")!.Keys());
        Assert.Equal(["id", "id categoryId", "categoryId"], schema.Type("Product")!.Keys());
        Assert.Equal(["id"], schema.Type("Pet")!.Keys());
        Assert.Equal(["id"], schema.Type("Dog")!.Keys());
        Assert.Equal(["id"], schema.Type("Apple")!.Keys());
        Assert.Empty(schema.Type("Fruit")!.Keys());
        Assert.Empty(schema.Type("Address")!.Keys());
    }

    [Fact]
    public void Preprocess_Should_AddKeysOfTheTypeAlone_When_MapHasTypeConditions()
    {
        var schema = Preprocess(
            """
            type Query { media(id: ID! @is(field: "<Book>.isbn | <Movie>.id")): Media @lookup }
            union Media = Book | Movie
            type Book { isbn: ID! }
            type Movie { id: ID! }
            """);

        Assert.Equal(["isbn"], schema.Type("Book")!.Keys());
        Assert.Equal(["id"], schema.Type("Movie")!.Keys());
    }

    [Fact]
    public void Preprocess_Should_AddWhatIsHere_When_KeyReachesIntoOtherSchemas()
    {
        var schema = Preprocess(
            """
            type Query {
              productByKey(id: ID! sku: String!): Product @lookup
              productByUpc(upc: String!): Product @lookup
            }
            type Product { id: ID! name: String }
            """);

        Assert.Equal(["id"], schema.Type("Product")!.Keys());
    }

    [Fact]
    public void Preprocess_Should_LeaveKeysAlone_When_InferenceIsOff()
    {
        var schema = Preprocess(
            "type Query { personById(id: ID!): Person @lookup } type Person { id: ID! }",
            new CompositionOptions { InferKeysFromLookups = false });

        Assert.Empty(schema.Type("Person")!.Keys());
    }

    [Fact]
    public void Preprocess_Should_HandDownKeys_When_InterfacesHaveThem()
    {
        var schema = Preprocess(
            """
            interface Animal @key(fields: "id") @key(fields: "age") { id: ID! age: Int }
            interface Pet implements Animal @key(fields: "name") { id: ID! age: Int name: String }
            type Dog implements Pet & Animal { id: ID! age: Int name: String }
            """);

        Assert.Equal(["name", "id", "age"], schema.Type("Pet")!.Keys());
        Assert.Equal(["name", "id", "age"], schema.Type("Dog")!.Keys());
    }

    [Fact]
    public void Preprocess_Should_KeepKeys_When_InheritanceIsOff()
    {
        var schema = Preprocess(
            """interface Pet @key(fields: "id") { id: ID! } type Cat implements Pet { id: ID! }""",
            new CompositionOptions { InheritInterfaceKeys = false });

        Assert.Empty(schema.Type("Cat")!.Keys());
    }

    [Fact]
    public void Preprocess_Should_RemoveMembers_When_TheirTagIsExcluded()
    {
        var schema = Preprocess(
            """
            type Query { a: Int b(x: Int y: Int @tag(name: "no")): U }
            type Gone @tag(name: "no") { a: Int }
            type Emptied { a: Int @tag(name: "no") }
            union U = Query | Gone
            enum E { A B @tag(name: "no") }
            input I { a: Int b: Int @tag(name: "no") }
            """,
            new CompositionOptions { ExcludeByTag = ["no"] });

        Assert.Equal(["Query", "U", "E", "I"], schema.Types.Select(t => t.Name));
        Assert.Equal(["x"], schema.Type<ObjectTypeDefinition>("Query")!.Field("b")!.Arguments.Select(a => a.Name));
        Assert.Equal(["Query"], schema.Type<UnionTypeDefinition>("U")!.Members);
        Assert.Equal(["A"], schema.Type<EnumTypeDefinition>("E")!.Values.Select(v => v.Name));
        Assert.Equal(["a"], schema.Type<InputObjectTypeDefinition>("I")!.Fields.Select(f => f.Name));
    }

    [Fact]
    public void Preprocess_Should_RemoveDirectivesWithTheirApplications_When_TheirTagIsExcluded()
    {
        var schema = Preprocess(
            """
            directive @gone @tag(name: "no") on OBJECT | FIELD_DEFINITION | ARGUMENT_DEFINITION
            directive @kept @tag(name: "yes") on FIELD_DEFINITION
            type Query @gone { a(x: Int @gone): Int @gone @kept }
            """,
            new CompositionOptions { ExcludeByTag = ["no"] });

        Assert.Equal(["kept"], schema.DirectiveDefinitions.Select(d => d.Name.Value));
        Assert.Equal(["kept"], SchemaMembers.All(schema).SelectMany(m => m.Member.Directives).Select(d => d.Name.Value));
    }

    [Fact]
    public void Preprocess_Should_GoByTheSchemasOwnOptions_When_ItHasSome()
    {
        var schemas = TestSchemas.Parse(
            """type Query { a(id: ID!): T @lookup b: Int @tag(name: "no") } type T { id: ID! }""",
            """type Query { c(id: ID!): T @lookup d: Int @tag(name: "no") e: Int @tag(name: "never") } type T { id: ID! }""");

        new SourceSchemaPreprocessor(new CompositionOptions { ExcludeByTag = ["never"] }).Preprocess(
            schemas,
            new Dictionary<string, SourceSchemaOptions> { ["A"] = new() { ExcludeByTag = ["no"], InferKeysFromLookups = false } });

        Assert.Equal(["a", "c", "d"], schemas.SelectMany(s => s.QueryType!.Fields).Select(f => f.Name));
        Assert.Empty(schemas[0].Type("T")!.Keys());
        Assert.Equal(["id"], schemas[1].Type("T")!.Keys());
    }

    [Fact]
    public void Preprocess_Should_FindLookupsByTheirNames_When_SchemaIsOfFusion1()
    {
        var schema = Fusion1(
            """
            type Query {
              node(id: ID!): Node
              trainById(id: ID!): Train
              trainByNumber(trainNumber: Int!): Train
              trainByName(name: Int!): Train
              trainByOwner(owner: String!): Train
              trainByIdAndDay(id: ID! day: String): Train
              trainBy(id: ID!): Train
              stationById(id: ID!): Station!
              trainsById(ids: [ID!]! @is(field: "id")): [Train] @lookup
              stationsById(ids: [ID!]! @is(field: "id")): [Station] @lookup @internal
            }
            interface Node { id: ID! }
            type Train implements Node { id: ID! number: Int! name: String! }
            type Station { id: ID! }
            """)[0];

        var query = schema.QueryType!;
        Assert.Equal(["node", "trainById", "trainByNumber"], query.Fields.Where(f => f.IsLookup()).Select(f => f.Name));
        Assert.Equal("number", query.Field("trainByNumber")!.Argument("trainNumber")!.Find(DirectiveNames.Is)!.StringArgument("field"));
        Assert.False(query.Field("trainById")!.Argument("id")!.Has(DirectiveNames.Is));
        Assert.False(query.Field("trainsById")!.Argument("ids")!.Has(DirectiveNames.Is));
        Assert.Null(query.Field("stationsById"));
        Assert.Equal(["id", "number"], schema.Type("Train")!.Keys());
        Assert.Empty(schema.Type("Station")!.Keys());
    }

    [Fact]
    public void Preprocess_Should_ShareWhatOthersHave_When_SchemaIsOfFusion1()
    {
        var schemas = Fusion1(
            """
            type Query { trainById(id: ID!): Train now: String later: String }
            type Subscription { delayed: Train }
            type Train { id: ID! name: String! seats: Int }
            """,
            """
            type Query { now: String later: String @internal }
            type Subscription { delayed: Train }
            type Train { id: ID! name: String! }
            """);

        var shared = schemas[0].ObjectTypes.SelectMany(t => t.Fields).Where(f => f.IsShareable()).Select(f => f.Coordinate);
        Assert.Equal(["Query.now", "Train.name"], shared);
    }

    private static IReadOnlyList<SchemaDefinition> Fusion1(params string[] texts)
    {
        var schemas = TestSchemas.Parse(texts);
        new SourceSchemaPreprocessor(new CompositionOptions())
            .Preprocess(schemas, new Dictionary<string, SourceSchemaOptions> { ["A"] = new() { Version = new Version(1, 0, 0) } });
        return schemas;
    }

    private static SchemaDefinition Preprocess(string text, CompositionOptions? options = null)
    {
        var schemas = TestSchemas.Parse(text);
        new SourceSchemaPreprocessor(options ?? new CompositionOptions()).Preprocess(schemas);
        return schemas[0];
    }
}

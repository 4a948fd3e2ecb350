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

    private static SchemaDefinition Preprocess(string text, CompositionOptions? options = null)
    {
        var schemas = TestSchemas.Parse(text);
        new SourceSchemaPreprocessor(options ?? new CompositionOptions()).Preprocess(schemas);
        return schemas[0];
    }
}

using Cacao.Language;

namespace Cacao.Fusion.Execution.Tests;

public sealed class CompositeSchemaReaderTests
{
    [Fact]
    public void Read_Should_FindSourcesByName_When_MetadataNamesThem()
    {
        var schema = TestSchemas.Read("shop");

        Assert.Equal(["catalog", "media", "orders", "shipping"], schema.Sources.Select(s => s.Name));
        Assert.Equal(["CATALOG", "MEDIA", "ORDERS", "SHIPPING"], schema.Sources.Select(s => s.Key));
    }

    [Fact]
    public void Read_Should_KeepTypesOfSourceApart_When_MembersLiveInDifferentSchemas()
    {
        var schema = TestSchemas.Read("shop");
        var node = schema.GetType("Node");
        var catalog = schema.Sources.Single(s => s.Name == "catalog").Index;

        Assert.Equal(["Product", "Order"], node.PossibleTypes.Indexes().Select(i => schema.ObjectTypes[i].Name));
        Assert.Equal(["Product"], node.PossibleTypesBySource[catalog].Indexes().Select(i => schema.ObjectTypes[i].Name));
    }

    [Fact]
    public void Read_Should_GiveObjectsTheLookupsOfTheirInterfaces_When_SourceImplementsThem()
    {
        var schema = TestSchemas.Read("shop");

        Assert.Equal(["mediaById"], schema.GetType("Video").Lookups.Select(l => l.Field.Name.Value));
        Assert.Equal(["imageById", "mediaById"], schema.GetType("Image").Lookups.Select(l => l.Field.Name.Value).Order());
    }

    [Fact]
    public void Read_Should_MakeOneLookupOfEachKey_When_MapIsAChoice()
    {
        var schema = CompositeSchemaReader.Read(GraphQLParser.Parse("""
            enum fusion__Schema { A }
            type Query @fusion__type(schema: A) { a: P @fusion__field(schema: A) }
            input PBy { id: ID sku: String }
            type P @fusion__type(schema: A)
              @fusion__lookup(schema: A, key: "id sku", field: "p(by: PBy!): P", map: ["{ id } | { sku }"], path: null, internal: false) {
              id: ID @fusion__field(schema: A)
              sku: String @fusion__field(schema: A)
            }
            """));

        Assert.Equal(["{ id: id }", "{ sku: sku }"], schema.GetType("P").Lookups.Select(l => Normal(l.Map[0].ToString())));
    }

    [Fact]
    public void Read_Should_Throw_When_TypeIsMissing()
    {
        var exception = Assert.Throws<CompositeSchemaException>(
            () => CompositeSchemaReader.Read(GraphQLParser.Parse("type Query { a: Missing }")));

        Assert.Contains("Missing", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Create_Should_LeaveOutGatewaysOwnAndInaccessible_When_SchemaIsShown()
    {
        var document = PublicSchemaDocument.Create(GraphQLParser.Parse("""
            enum fusion__Schema { A }
            scalar fusion__FieldDefinition
            directive @fusion__type(schema: fusion__Schema!) on OBJECT
            type Query @fusion__type(schema: A) {
              shown(a: Int, b: Int @fusion__inaccessible): U
              hidden: Hidden @fusion__inaccessible
            }
            type Hidden @fusion__inaccessible { a: Int }
            type Shown implements I & HiddenI { a: E @deprecated }
            interface I { a: E }
            interface HiddenI @fusion__inaccessible { a: E }
            union U = Hidden | Shown
            enum E { X Y @fusion__inaccessible }
            input In { a: Int b: Int @fusion__inaccessible }
            """));

        Snapshooter.Xunit.Snapshot.Match(SyntaxPrinter.Print(document));
    }

    private static string Normal(string map) => map.Contains(':', StringComparison.Ordinal)
        ? map
        : map.Replace("id", "id: id", StringComparison.Ordinal).Replace("sku", "sku: sku", StringComparison.Ordinal);
}

using Cacao.Language;
using static Cacao.Types.Tests.ConventionTypes;

namespace Cacao.Types.Tests;

public sealed class MutationConventionTests
{
    [Fact]
    public void OnConfigure_Should_MakeInputPayloadAndErrors_When_MutationDeclaresThem()
    {
        var schema = Build(Rename(static _ => new Pet(1, "Ada")));

        Assert.Equal(
            """
            type Mutation {
              renamePet(input: RenamePetInput!): RenamePetPayload!
            }
            """,
            SchemaPrinter.Print(schema.MutationType!));
        Assert.Equal("input RenamePetInput {\n  id: ID!\n  name: String!\n}", Print(schema, "RenamePetInput"));
        Assert.Equal("type RenamePetPayload {\n  pet: Pet\n  errors: [RenamePetError!]\n}", Print(schema, "RenamePetPayload"));
        Assert.Equal("union RenamePetError = PetNotFoundError | PetIsShyError", Print(schema, "RenamePetError"));
        Assert.Equal("type PetNotFoundError implements Error {\n  message: String!\n  petId: ID!\n}", Print(schema, "PetNotFoundError"));
        Assert.Equal("interface Error {\n  message: String!\n}", Print(schema, "Error"));
        Assert.Empty(SchemaValidator.Validate(schema));
    }

    [Fact]
    public void OnConfigure_Should_KeepTheInput_When_ADocumentDefinesIt()
    {
        var schema = new SchemaBuilder()
            .AddDocument(GraphQLParser.Parse(
                """
                type Query { one: Int }
                type Mutation {
                  addPet(input: AddPetInput!): String
                  movePet(input: PetInput!): String
                }
                input AddPetInput { name: String }
                input PetInput { name: String }
                """))
            .AddMutationConventions()
            .Build();

        Assert.Equal(
            """
            type Mutation {
              addPet(input: AddPetInput!): AddPetPayload!
              movePet(input: MovePetInput!): MovePetPayload!
            }
            """,
            SchemaPrinter.Print(schema.MutationType!));
        Assert.Equal("input MovePetInput {\n  input: PetInput!\n}", Print(schema, "MovePetInput"));
    }

    [Fact]
    public async Task Resolver_Should_SeeItsArguments_When_TheyComeInTheInput()
    {
        var payload = await RunAsync(
            Rename(static c => new Pet(c.ArgumentValue<int>("id"), c.ArgumentValue<string>("name"))),
            "renamePet(input: { id: \"UGV0OjU=\", name: \"Ada\" })");

        Assert.Equal(new Pet(5, "Ada"), payload.Value);
        Assert.Null(payload.Errors);
    }

    [Fact]
    public async Task Resolver_Should_FillErrors_When_ItThrowsWhatItDeclares()
    {
        var payload = await RunAsync(Rename(static _ => throw new PetNotFoundException(5)), "renamePet(input: { id: \"UGV0OjU=\", name: \"\" })");

        Assert.Null(payload.Value);
        Assert.Equal(5, Assert.IsType<PetNotFoundException>(Assert.Single(payload.Errors!)).PetId);
    }

    [Fact]
    public async Task Resolver_Should_FillAllErrors_When_ItThrowsSeveral()
    {
        var payload = await RunAsync(
            Rename(static _ => throw new AggregateException(new PetIsShyException(), new PetNotFoundException(5))),
            "renamePet(input: { id: \"UGV0OjU=\", name: \"\" })");

        Assert.Equal([typeof(PetIsShyException), typeof(PetNotFoundException)], payload.Errors!.Select(e => e.GetType()));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Resolver_Should_Throw_When_TheExceptionIsNotDeclared(bool inAggregate)
    {
        Exception thrown = inAggregate
            ? new AggregateException(new PetIsShyException(), new InvalidOperationException("secret"))
            : new InvalidOperationException("secret");

        var exception = await Assert.ThrowsAnyAsync<Exception>(
            () => RunAsync(Rename(_ => throw thrown), "renamePet(input: { id: \"UGV0OjU=\", name: \"\" })"));

        Assert.Same(thrown, exception);
    }

    [Fact]
    public async Task Resolver_Should_UnpackTheResult_When_ItIsAFieldResult()
    {
        var succeeds = Rename(static _ => (FieldResult<Pet, PetNotFoundException>)new Pet(1, "Ada"));
        var fails = Rename(static _ => (FieldResult<Pet, PetNotFoundException>)new PetNotFoundException(9));

        Assert.Equal(new Pet(1, "Ada"), (await RunAsync(succeeds, "renamePet(input: { id: \"UGV0OjU=\", name: \"\" })")).Value);
        Assert.IsType<PetNotFoundException>(
            Assert.Single((await RunAsync(fails, "renamePet(input: { id: \"UGV0OjU=\", name: \"\" })")).Errors!));
    }

    [Fact]
    public async Task Resolver_Should_FailBeforeItRuns_When_AnIdInTheInputIsInvalid()
    {
        var exception = await Assert.ThrowsAsync<GraphQLException>(
            () => RunAsync(Rename(static _ => null), "renamePet(input: { id: \"x\", name: \"\" })"));

        Assert.Equal("The node ID string has an invalid format.", exception.Message);
    }

    [Fact]
    public void OnConfigure_Should_KeepTheInput_When_TheMutationTakesOneOfThatName()
    {
        var field = Field("rename", TypeReference.Of<bool>().AsNonNull(), static _ => true);
        field.Arguments.Add(new InputValueConfiguration { Name = "input", Type = TypeReference.Of("RenameInput").AsNonNull() });
        var input = new InputObjectTypeConfiguration { Name = "RenameInput" };
        input.Fields.Add(Argument("name", typeof(string)));

        var schema = Build(field, b => b.AddType(input));

        Assert.Equal("type Mutation {\n  rename(input: RenameInput!): RenamePayload!\n}", SchemaPrinter.Print(schema.MutationType!));
        Assert.Equal("type RenamePayload {\n  boolean: Boolean\n}", Print(schema, "RenamePayload"));
    }

    [Fact]
    public void OnConfigure_Should_FollowTheSettings_When_TheFieldHasSome()
    {
        var named = Field("a", TypeReference.Of<Pet>().AsNonNull().AsList(), static _ => null);
        named.Arguments.Add(Argument("x", typeof(int)));
        named.Features.Set(new MutationConventionFeature
        {
            InputTypeName = "In",
            InputArgumentName = "arg",
            PayloadTypeName = "Out",
            PayloadFieldName = "all",
        });
        var left = Field("b", TypeReference.Of<int>(), static _ => null);
        left.Arguments.Add(Argument("x", typeof(int)));
        left.Features.Set(new MutationConventionFeature { Disable = true });

        var schema = Build([named, left]);

        Assert.Equal("type Mutation {\n  a(arg: In!): Out!\n  b(x: Int!): Int\n}", SchemaPrinter.Print(schema.MutationType!));
        Assert.Equal("type Out {\n  all: [Pet!]\n}", Print(schema, "Out"));
    }

    [Fact]
    public async Task OnConfigure_Should_AddErrorsToThePayload_When_SomeoneWroteIt()
    {
        var field = Field("feed", TypeReference.Of("FeedPayload"), static _ => throw new PetIsShyException());
        field.Features.Set(new MutationErrorsFeature(MutationErrorDefinition.Of<PetIsShyException>()));
        var payload = Object("FeedPayload", typeof(Pet), Field("name", TypeReference.Of<string>().AsNonNull(), static c => c.Parent<Pet>().Name));

        var schema = Build(field, b => b.AddType(payload));

        Assert.Equal("type FeedPayload {\n  name: String\n  errors: [FeedError!]\n}", Print(schema, "FeedPayload"));
        Assert.Equal("FeedPayload!", schema.MutationType!.Fields[0].Type.ToString());
        var result = await RunAsync(schema, "feed");
        Assert.True(schema.TryGetType<ObjectType>("FeedPayload", out var type));
        Assert.Null(type.Fields[0].PureResolver!(Context(schema, type, type.Fields[0], result, [])));
        Assert.Single((IEnumerable<object>)type.Fields[1].PureResolver!(Context(schema, type, type.Fields[1], result, []))!);
        Assert.Equal("Ada", type.Fields[0].PureResolver!(Context(schema, type, type.Fields[0], new Pet(1, "Ada"), [])));
    }

    [Fact]
    public void OnConfigure_Should_Refuse_When_NamesCollide()
    {
        var exception = Assert.Throws<SchemaException>(
            () => Build(Rename(static _ => null), b => b.AddType(Object("RenamePetPayload", null, Field("a", TypeReference.Of<int>())))));

        Assert.Equal("The payload of the mutation \"renamePet\" would be named \"RenamePetPayload\", but there is a type of that name.", exception.Message);
    }

    [Theory]
    [InlineData("Product", "product")]
    [InlineData("UUID", "uuid")]
    [InlineData("URLPart", "urlPart")]
    [InlineData("Boolean", "boolean")]
    [InlineData("x", "x")]
    public void ToFieldName_Should_LowerTheFirstWord(string typeName, string expected)
        => Assert.Equal(expected, MutationNames.ToFieldName(typeName));

    private static FieldConfiguration Rename(PureResolverDelegate resolver)
    {
        var field = Field("renamePet", TypeReference.Of<Pet>().AsNonNull(), resolver);
        var id = Argument("id", typeof(int));
        id.Features.Set(new IdFeature(typeof(int), nodeType: typeof(Pet)));
        field.Arguments.Add(id);
        field.Arguments.Add(Argument("name", typeof(string)));
        field.Features.Set(new MutationErrorsFeature(
            MutationErrorDefinition.Of<PetNotFoundException>(),
            MutationErrorDefinition.Of<PetIsShyException>()));
        return field;
    }

    private static Schema Build(FieldConfiguration field, Action<SchemaBuilder>? configure = null) => Build([field], configure);

    private static Schema Build(FieldConfiguration[] fields, Action<SchemaBuilder>? configure = null)
    {
        var petId = Field("petId", TypeReference.Of<int>().AsNonNull(), static c => c.Parent<PetNotFoundException>().PetId);
        petId.Features.Set(new IdFeature(typeof(int), nodeType: typeof(Pet)));
        var builder = new SchemaBuilder()
            .AddType(Query())
            .AddType(Object("Mutation", null, fields))
            .AddType(PetType())
            .AddType(ErrorType<PetNotFoundException>("PetNotFoundError", petId))
            .AddType(ErrorType<PetIsShyException>("PetIsShyError"))
            .AddMutationConventions()
            .AddGlobalObjectIdentification()
            .AddDefaultConventions();
        configure?.Invoke(builder);
        return builder.Build();
    }

    private static async Task<MutationPayload> RunAsync(FieldConfiguration field, string selection)
        => (MutationPayload)await RunAsync(Build(field), selection);

    private static async Task<object> RunAsync(Schema schema, string selection)
    {
        var node = (FieldNode)((OperationDefinitionNode)GraphQLParser.Parse("mutation { " + selection + " }").Definitions[0]).SelectionSet.Selections[0];
        var definition = schema.MutationType!.Fields[0];
        var arguments = InputCoercion.CoerceArguments(definition, node.Arguments, CoercedVariables.Empty);
        return (await definition.Resolver!(Context(schema, schema.MutationType, definition, new object(), arguments)))!;
    }

    private static PureResolverContext Context(Schema schema, ObjectType type, FieldDefinition field, object parent, object?[] arguments)
        => new(schema, type, field, parent, arguments);

    private static string Print(Schema schema, string name)
    {
        Assert.True(schema.TryGetType(name, out var type), name);
        return SchemaPrinter.Print(type);
    }
}

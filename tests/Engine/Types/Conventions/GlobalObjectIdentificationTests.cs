using Cacao.Language;
using static Cacao.Types.Tests.ConventionTypes;

namespace Cacao.Types.Tests;

public sealed class GlobalObjectIdentificationTests
{
    [Fact]
    public void OnConfigure_Should_MakeNodes_When_QueryFieldsResolveThem()
    {
        var schema = Build();

        Assert.Equal(
            """"
            type Query {
              """Fetches an object given its ID."""
              node(
                """ID of the object."""
                id: ID!
              ): Node @shareable @cost(weight: "10")

              """Lookup nodes by a list of IDs."""
              nodes(
                """The list of node IDs."""
                ids: [ID!]!
              ): [Node]! @shareable @cost(weight: "10")
              petById(id: ID!): Pet @cost(weight: "10")
              friends(of: [ID!]): [ID!]
            }
            """",
            SchemaPrinter.Print(schema.QueryType!, SchemaPrinterOptions.Export));
        Assert.True(schema.TryGetType("Pet", out var pet));
        Assert.Equal("type Pet implements Node {\n  id: ID!\n  name: String!\n}", SchemaPrinter.Print(pet));
        Assert.Empty(SchemaValidator.Validate(schema));
    }

    [Fact]
    public void Id_Should_BeFormatted_When_ItIsRead()
    {
        var schema = Build();
        Assert.True(schema.TryGetType<ObjectType>("Pet", out var pet));
        var context = new PureResolverContext(schema, pet, pet.Fields[0], new Pet(1, "Ada"), []);

        Assert.Equal("UGV0OjE=", pet.Fields[0].PureResolver!(context));
    }

    [Fact]
    public async Task Ids_Should_BeParsedAndFormatted_When_TheyComeInLists()
    {
        var (result, _) = await RunAsync(Build(), "friends(of: [\"UGV0OjE=\", \"UGV0OjI=\"])");

        Assert.Equal(["UGV0OjEx", "UGV0OjEy"], ((IEnumerable<object?>)result!).Cast<string>());
    }

    [Fact]
    public async Task Argument_Should_BeRefused_When_TheIdIsOfAnotherType()
    {
        var id = NodeIdSerializer.Default.Format("Car", 1);

        var exception = await Assert.ThrowsAsync<GraphQLException>(() => RunAsync(Build(), $"petById(id: \"{id}\")"));

        Assert.Equal("The node ID is of the type `Car`, but one of the type `Pet` was expected.", exception.Message);
    }

    [Fact]
    public async Task Node_Should_RunTheFieldsMiddleware_When_ItResolves()
    {
        var (result, _) = await RunAsync(Build(), "node(id: \"UGV0OjM=\")");

        Assert.Equal(new Pet(3, "guarded"), result);
    }

    [Fact]
    public async Task Node_Should_SayThatThereIsNoResolver_When_TheTypeIsNone()
    {
        var id = NodeIdSerializer.Default.Format("Car", 1);

        var exception = await Assert.ThrowsAsync<GraphQLException>(() => RunAsync(Build(), $"node(id: \"{id}\")"));

        Assert.Equal("There is no node resolver registered for type `Car`.", exception.Message);
    }

    [Fact]
    public async Task Nodes_Should_AnswerTheOthers_When_OneFails()
    {
        var (result, errors) = await RunAsync(Build(), "nodes(ids: [\"UGV0OjE=\", \"x\", \"UGV0OjI=\"])");

        Assert.Equal([new Pet(1, "guarded"), null, new Pet(2, "guarded")], (object?[])result!);
        var error = Assert.Single(errors);
        Assert.Equal("The node ID string has an invalid format.", error.Message);
        Assert.Equal("/nodes[1]", error.Path!.ToString());
    }

    [Fact]
    public async Task Nodes_Should_GiveEachItsScope_When_ScopesCanBeMade()
    {
        var scopes = new List<TestScope>();
        var schema = Build(new GlobalObjectIdentificationOptions
        {
            MaxAllowedNodeBatchSize = 2,
            CreateScope = _ =>
            {
                var scope = new TestScope();
                scopes.Add(scope);
                return new NodeScope(scope, scope);
            },
        });

        await RunAsync(schema, "nodes(ids: [\"UGV0OjE=\", \"UGV0OjI=\"])");

        Assert.Equal(2, scopes.Count);
        Assert.All(scopes, s => Assert.True(s.IsDisposed));
        var exception = await Assert.ThrowsAsync<GraphQLException>(() => RunAsync(schema, "nodes(ids: [\"a\", \"b\", \"c\"])"));
        Assert.Equal("At most 2 nodes can be fetched at once, but 3 were asked for.", exception.Message);
    }

    [Fact]
    public void OnConfigure_Should_UseTheTypesResolver_When_TheTypeIsANodeItself()
    {
        var car = Object("Car", typeof(Version), Field("number", TypeReference.Of<string>(), static _ => "7"));
        car.Features.Set(new NodeFeature(typeof(string), static c => new ValueTask<object?>(c.ArgumentValue<string>("id")), "number"));

        var schema = Build(configure: b => b.AddType(car));

        Assert.True(schema.TryGetType<ObjectType>("Car", out var type));
        Assert.Equal("type Car implements Node {\n  id: ID!\n}", SchemaPrinter.Print(type));
    }

    [Fact]
    public void OnConfigure_Should_NameTheField_When_TheNodeHasNoId()
    {
        var field = Field("carById", TypeReference.Of("Car"));
        field.Arguments.Add(Argument("id", typeof(int)));
        field.Features.Set(new NodeResolverFeature(typeof(int)));

        var exception = Assert.Throws<SchemaException>(() => new SchemaBuilder()
            .AddType(Query(field))
            .AddType(Object("Car", null, Field("a", TypeReference.Of<int>())))
            .AddGlobalObjectIdentification()
            .Build());

        Assert.Equal("Car is a node but has no field \"id\".", exception.Message);
    }

    private static Schema Build(GlobalObjectIdentificationOptions? options = null, Action<SchemaBuilder>? configure = null)
    {
        var petById = new FieldConfiguration
        {
            Name = "petById",
            Type = TypeReference.Of<Pet>(),
            Resolver = static c => new ValueTask<object?>(new Pet(c.ArgumentValue<int>("id"), "Ada")),
        };
        petById.Arguments.Add(Argument("id", typeof(int)));
        petById.Features.Set(new NodeResolverFeature(typeof(int)));
        petById.Middleware.Add(static next => async c => await next(c) is Pet pet ? pet with { Name = "guarded" } : null);
        var friends = Field(
            "friends",
            TypeReference.Of<int>().AsNonNull().AsList(),
            static c => c.ArgumentValue<int[]>("of").Select(i => i + 10).ToList());
        friends.Features.Set(new IdFeature(typeof(int), nodeType: typeof(Pet)));
        var of = new InputValueConfiguration { Name = "of", Type = TypeReference.Of<int[]>(), RuntimeType = typeof(int[]) };
        of.Type = TypeReference.Of<int>().AsNonNull().AsList();
        of.Features.Set(new IdFeature(typeof(int), "Pet"));
        friends.Arguments.Add(of);

        var builder = new SchemaBuilder()
            .AddType(Query(petById, friends))
            .AddType(PetType())
            .AddGlobalObjectIdentification(options)
            .AddDefaultConventions();
        configure?.Invoke(builder);
        return builder.Build();
    }

    private static async Task<(object? Result, List<IError> Errors)> RunAsync(Schema schema, string selection)
    {
        var node = (FieldNode)((OperationDefinitionNode)GraphQLParser.Parse("{ " + selection + " }").Definitions[0]).SelectionSet.Selections[0];
        Assert.True(schema.QueryType!.TryGetField(node.Name.Value, out var field));
        var arguments = InputCoercion.CoerceArguments(field, node.Arguments, CoercedVariables.Empty);
        var context = new PureResolverContext(schema, schema.QueryType, field, new object(), arguments);
        var result = field.PureResolver is { } pure ? pure(context) : await field.Resolver!(context);
        return (result, context.Errors);
    }

    private sealed class TestScope : IServiceProvider, IAsyncDisposable
    {
        public bool IsDisposed { get; private set; }

        public object? GetService(Type serviceType) => null;

        public ValueTask DisposeAsync()
        {
            IsDisposed = true;
            return ValueTask.CompletedTask;
        }
    }
}

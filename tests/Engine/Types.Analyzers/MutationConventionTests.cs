using Cacao.Types.Analyzers.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Cacao.Types.Analyzers;

/// <summary>Mutations that take part in the convention one by one, and the interface their errors share.</summary>
public sealed class MutationConventionTests
{
    private const string Faults =
        """
        namespace Shop;

        [InterfaceType("Fault")]
        public interface IFault
        {
            string Message { get; }

            string Code { get; }
        }

        public sealed record TakenError(string Message, string Code) : IFault;

        [QueryType]
        public static partial class Queries
        {
            public static int One => 1;
        }

        [MutationType]
        public static partial class Mutations
        {
            public static FieldResult<string, TakenError> Rename(string name) => new TakenError($"{name} is taken.", "TAKEN");
        }
        """;

    [Fact]
    public async Task UseMutationConvention_Should_GiveInputAndPayload_When_OthersStayAsWritten()
    {
        var schema = await GeneratedSchema.BuildAsync(
            """
            namespace Shop;

            [QueryType]
            public static partial class Queries
            {
                public static int One => 1;
            }

            [MutationType]
            public static partial class Mutations
            {
                [UseMutationConvention]
                public static string Rename(string name) => name;

                [UseMutationConvention(InputTypeName = "Wish", InputArgumentName = "wish", PayloadTypeName = "Granted", PayloadFieldName = "gift")]
                public static string Wish(string name) => name;

                public static string Plain(string name) => name;
            }
            """,
            builder => builder.AddMutationConventions(applyToAllMutations: false));

        Assert.Equal("(input: RenameInput!): RenamePayload!", schema.Field("Mutation", "rename"));
        Assert.Equal("(wish: Wish!): Granted!", schema.Field("Mutation", "wish"));
        Assert.Equal("(name: String!): String!", schema.Field("Mutation", "plain"));
        Assert.Equal(
            """{"data":{"rename":{"string":"a"},"wish":{"gift":"b"},"plain":"c"}}""",
            await schema.ExecuteAsync(
                """mutation { rename(input: { name: "a" }) { string } wish(wish: { name: "b" }) { gift } plain(name: "c") }"""));
    }

    [Fact]
    public async Task UseMutationConvention_Should_LeaveTheFieldAsWritten_When_Disabled()
    {
        var schema = await GeneratedSchema.BuildAsync(
            """
            namespace Shop;

            [QueryType]
            public static partial class Queries
            {
                public static int One => 1;
            }

            [MutationType]
            public static partial class Mutations
            {
                [UseMutationConvention(Disable = true)]
                public static string Plain(string name) => name;

                public static string Rename(string name) => name;
            }
            """,
            builder => builder.AddMutationConventions());

        Assert.Equal("(name: String!): String!", schema.Field("Mutation", "plain"));
        Assert.Equal("(input: RenameInput!): RenamePayload!", schema.Field("Mutation", "rename"));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task AddErrorInterfaceType_Should_BeWhatErrorsImplement(bool before)
    {
        var schema = await GeneratedSchema.BuildAsync(
            Faults,
            (builder, assembly) =>
            {
                var fault = assembly.GetType("Shop.IFault")!;
                _ = before
                    ? builder.AddErrorInterfaceType(fault).AddMutationConventions()
                    : builder.AddMutationConventions().AddErrorInterfaceType(fault);
            });

        Assert.True(schema.Schema.TryGetType<ObjectType>("TakenError", out var error));
        Assert.Equal("Fault", Assert.Single(error!.Interfaces).Name);
        Assert.False(schema.Schema.TryGetType("Error", out _));
        Assert.Equal(
            """{"data":{"rename":{"errors":[{"code":"TAKEN","message":"x is taken."}]}}}""",
            await schema.ExecuteAsync("""mutation { rename(input: { name: "x" }) { errors { ... on Fault { code message } } } }"""));
    }

    /// <summary>
    /// A mutation whose input has the convention's name already is left as it is, whatever its arguments are; any other argument goes into
    /// an input, also one that is called <c>input</c>.
    /// </summary>
    [Fact]
    public async Task AddMutationConventions_Should_KeepArguments_When_TheInputExists()
    {
        var schema = await GeneratedSchema.BuildAsync(
            """
            namespace Shop;

            [QueryType]
            public static partial class Queries
            {
                public static int One => 1;
            }

            public sealed record AddPenInput(string Name);

            public sealed record RemovePen(string Name);

            [GraphQLName("TurnPenInput")]
            public sealed record Turn(string Name);

            public sealed record PenData(string Name);

            [MutationType]
            public static partial class Mutations
            {
                public static string AddPen(AddPenInput input) => $"added {input.Name}";

                public static string RemovePen(RemovePen input) => $"removed {input.Name}";

                public static string TurnPen(Turn? input) => $"turned {input?.Name}";

                public static string ChangePen(PenData input) => $"changed {input.Name}";

                public static string BuyPen(PenData pen, int count) => $"bought {count} {pen.Name}";

                public static string UsePen([GraphQLType<NonNullType<InputObjectType<UsePenInput>>>] UsePenInput input) => $"used {input.Name}";

                public static string BuyPens(int count, AddPenInput? like) => $"bought {count} {like?.Name}";

                public static string LikePens(BuyPensInput like) => $"likes {like.Count}";
            }

            public sealed record UsePenInput(string Name);

            public sealed record BuyPensInput(int Count);
            """,
            builder => builder.AddMutationConventions());

        Assert.Equal("(input: AddPenInput!): AddPenPayload!", schema.Field("Mutation", "addPen"));
        Assert.Equal("(input: RemovePenInput!): RemovePenPayload!", schema.Field("Mutation", "removePen"));
        Assert.Equal("(input: TurnPenInput): TurnPenPayload!", schema.Field("Mutation", "turnPen"));
        Assert.Equal("(input: UsePenInput!): UsePenPayload!", schema.Field("Mutation", "usePen"));
        Assert.Equal("(count: Int!, like: AddPenInput): BuyPensPayload!", schema.Field("Mutation", "buyPens"));
        Assert.Equal("(input: ChangePenInput!): ChangePenPayload!", schema.Field("Mutation", "changePen"));
        Assert.Equal(
            """
            input ChangePenInput {
              input: PenDataInput!
            }

            input BuyPenInput {
              pen: PenDataInput!
              count: Int!
            }

            input LikePensInput {
              like: BuyPensInput!
            }
            """,
            schema.Shape("ChangePenInput", "BuyPenInput", "LikePensInput"));
        Assert.Equal(
            """{"data":{"addPen":{"string":"added a"},"changePen":{"string":"changed b"},"removePen":{"string":"removed c"},"buyPens":{"string":"bought 2 "}}}""",
            await schema.ExecuteAsync(
                """
                mutation {
                  addPen(input: { name: "a" }) { string }
                  changePen(input: { input: { name: "b" } }) { string }
                  removePen(input: { name: "c" }) { string }
                  buyPens(count: 2) { string }
                }
                """));
    }

    [Fact]
    public async Task AddMutationConventions_Should_KeepArguments_When_CodeDescribesTheInput()
    {
        var schema = await GeneratedSchema.BuildAsync(
            """
            namespace Shop;

            [QueryType]
            public static partial class Queries
            {
                public static int One => 1;
            }

            public sealed record AddPenInput(string Name);

            public sealed class AddPenInputType : InputObjectType<AddPenInput>
            {
                protected override void Configure(IInputObjectTypeDescriptor<AddPenInput> descriptor) => descriptor.Description("Described.");
            }

            public sealed class Shelf
            {
                public string AddPen(AddPenInput input) => $"added {input.Name}";

                public string MovePen(string name) => $"moved {name}";
            }

            public sealed class MutationType : ObjectType<Shelf>
            {
                protected override void Configure(IObjectTypeDescriptor<Shelf> descriptor)
                {
                    descriptor.Name("Mutation");
                    descriptor.Field(s => s.AddPen(default!)).Argument("input", a => a.Type<NonNullType<AddPenInputType>>());
                    descriptor.Field("takePen").Argument("input", a => a.Type("TakePenInput!")).Type("String").Resolve(_ => "taken");
                }
            }

            public sealed class TakePenInputType : InputObjectType
            {
                protected override void Configure(IInputObjectTypeDescriptor descriptor)
                {
                    descriptor.Name("TakePenInput");
                    descriptor.Field("name").Type("String");
                }
            }
            """,
            (builder, assembly) => builder
                .AddMutationType(assembly.GetType("Shop.MutationType")!)
                .AddType(assembly.GetType("Shop.TakePenInputType")!)
                .AddMutationConventions());

        Assert.Equal("(input: AddPenInput!): AddPenPayload!", schema.Field("Mutation", "addPen"));
        Assert.Equal("(input: MovePenInput!): MovePenPayload!", schema.Field("Mutation", "movePen"));
        Assert.Equal("(input: TakePenInput!): TakePenPayload!", schema.Field("Mutation", "takePen"));
        Assert.Equal(
            """{"data":{"addPen":{"string":"added a"},"movePen":{"string":"moved b"},"takePen":{"string":"taken"}}}""",
            await schema.ExecuteAsync(
                """mutation { addPen(input: { name: "a" }) { string } movePen(input: { name: "b" }) { string } takePen(input: {}) { string } }"""));
    }

    private const string Errors =
        """
        namespace Shop;

        public sealed class HelloException : Exception
        {
            public override string Message => "Hello";
        }

        public sealed record NewError(string Message);

        public sealed class MadeError(InvalidOperationException exception)
        {
            public string Message => $"made of {exception.Message}";
        }

        public sealed class NullError
        {
            public string Message => "null";
        }

        public sealed class MadeErrorFactory : IPayloadErrorFactory<InvalidOperationException, MadeError>, IPayloadErrorFactory<NullReferenceException, NullError>
        {
            public MadeError CreateErrorFrom(InvalidOperationException exception) => new(exception);

            public NullError CreateErrorFrom(NullReferenceException exception) => new();
        }

        public sealed record OwnPayload(int Id, string Name);

        public sealed class Item
        {
            public string Name => "Test";
        }

        [QueryType]
        public static partial class Queries
        {
            public static int One => 1;
        }

        [MutationType]
        public static partial class Mutations
        {
            [Error(typeof(HelloException))]
            [Error<NewError>]
            public static FieldResult<string> Greet(string something) => new(new NewError(something));

            [Error<MadeErrorFactory>]
            public static string Make(bool isNull) => throw (isNull ? new NullReferenceException() : new InvalidOperationException("x"));

            [Error<HelloException>]
            public static OwnPayload Own(int? id) => id is null ? throw new HelloException() : new OwnPayload(id.Value, "n");

            [Error<HelloException>]
            public static string Both() => throw new AggregateException(new HelloException(), new HelloException());

            public static FieldResult<List<Item>> AddItems(AddItemsInput input) => Enumerable.Range(0, input.Count).Select(_ => new Item()).ToList();

            public static string Nothing() => "nothing";

            public static string WithOptional(Optional<string?> something) => something.Value ?? "nothing";
        }

        public sealed record AddItemsInput(int Count);
        """;

    [Fact]
    public async Task AddMutationConventions_Should_ShapePayloads()
    {
        var schema = await GeneratedSchema.BuildAsync(
            Errors,
            builder => builder.AddMutationConventions().AddQueryFieldToMutationPayloads());

        Assert.Equal(
            """
            type GreetPayload {
              string: String
              errors: [GreetError!]
              query: Query!
            }

            union GreetError = HelloError | NewError

            type OwnPayload {
              id: Int
              name: String
              errors: [OwnError!]
              query: Query!
            }

            union MakeError = MadeError | NullError

            type AddItemsPayload {
              item: [Item!]
              query: Query!
            }

            type NewError implements Error {
              message: String!
            }
            """,
            schema.Shape("GreetPayload", "GreetError", "OwnPayload", "MakeError", "AddItemsPayload", "NewError"));
        Assert.Equal(": NothingPayload!", schema.Field("Mutation", "nothing"));
    }

    [Theory]
    [InlineData("greet(input: { something: \"a\" }) { string errors { ... on Error { message } } }", """{"greet":{"string":null,"errors":[{"message":"a"}]}}""")]
    [InlineData("make(input: { isNull: false }) { string errors { __typename ... on Error { message } } }", """{"make":{"string":null,"errors":[{"__typename":"MadeError","message":"made of x"}]}}""")]
    [InlineData("make(input: { isNull: true }) { errors { ... on NullError { message } } }", """{"make":{"errors":[{"message":"null"}]}}""")]
    [InlineData("own(input: { id: 1 }) { id name errors { __typename } query { one } }", """{"own":{"id":1,"name":"n","errors":null,"query":{"one":1}}}""")]
    [InlineData("own(input: { id: null }) { id errors { __typename } query { one } }", """{"own":{"id":null,"errors":[{"__typename":"HelloError"}],"query":{"one":1}}}""")]
    [InlineData("both { errors { ... on Error { message } } }", """{"both":{"errors":[{"message":"Hello"},{"message":"Hello"}]}}""")]
    [InlineData("addItems(input: { count: 2 }) { item { name } }", """{"addItems":{"item":[{"name":"Test"},{"name":"Test"}]}}""")]
    [InlineData("withOptional(input: {}) { string }", """{"withOptional":{"string":"nothing"}}""")]
    public async Task Mutation_Should_AnswerWithItsPayload(string mutation, string expected)
    {
        var schema = await GeneratedSchema.BuildAsync(Errors, builder => builder.AddMutationConventions().AddQueryFieldToMutationPayloads());

        Assert.Equal($$"""{"data":{{expected}}}""", await schema.ExecuteAsync($"mutation {{ {mutation} }}"));
    }

    [Fact]
    public async Task AddMutationConventions_Should_NameByPatterns()
    {
        var schema = await GeneratedSchema.BuildAsync(
            Errors,
            builder => builder
                .AddMutationConventions(new MutationConventionOptions
                {
                    InputArgumentName = "inputArgument",
                    InputTypeNamePattern = "{MutationName}In",
                    PayloadTypeNamePattern = "{MutationName}Out",
                    PayloadErrorTypeNamePattern = "{MutationName}Fault",
                    PayloadErrorsFieldName = "faults",
                    ApplyToAllMutations = true,
                })
                .AddQueryFieldToMutationPayloads(o =>
                {
                    o.QueryFieldName = "rootQuery";
                    o.MutationPayloadPredicate = type => type.Name == "GreetOut";
                }));

        Assert.Equal("(inputArgument: GreetIn!): GreetOut!", schema.Field("Mutation", "greet"));
        Assert.Equal(
            """
            type GreetOut {
              string: String
              faults: [GreetFault!]
              rootQuery: Query!
            }

            type MakeOut {
              string: String
              faults: [MakeFault!]
            }
            """,
            schema.Shape("GreetOut", "MakeOut"));
    }
}

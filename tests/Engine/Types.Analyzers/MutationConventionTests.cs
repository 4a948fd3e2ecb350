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
}

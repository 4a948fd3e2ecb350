using Cacao.Types.Analyzers.Testing;

namespace Cacao.Types.Analyzers;

/// <summary>Resolvers that are called once for many parents.</summary>
public sealed class BatchResolverTests
{
    private const string Users =
        """
        namespace Shop;

        public sealed record User(int Id);

        [QueryType]
        public static partial class Queries
        {
            public static User[] GetUsers() => [new(1), new(2), new(3)];

            [BatchResolver]
            public static List<string> GetUserName(List<int> id) => id.ConvertAll(i => $"u{i}");
        }
        """;

    [Fact]
    public async Task Arguments_Should_HaveOneEntryAParent_When_TheyAreLists()
    {
        var schema = await GeneratedSchema.BuildAsync(Users +
            """

            [ObjectType<User>]
            public static partial class UserNode
            {
                [BatchResolver]
                public static async Task<IReadOnlyList<string>> GetGreetingAsync(
                    [Parent] IReadOnlyList<User> users, List<string> prefix, IReadOnlyList<int[]?> marks, CancellationToken cancellationToken)
                {
                    await Task.Yield();
                    return [.. users.Select((u, i) => $"{prefix[i]}{u.Id}/{users.Count}/{marks[i]?.Length}")];
                }
            }
            """);

        Assert.Equal("(prefix: String!, marks: [Int!]): String!", schema.Field("User", "greeting"));
        Assert.Equal(
            """{"data":{"users":[{"a":"x1/3/2","b":"y1/3/"},{"a":"x2/3/2","b":"y2/3/"},{"a":"x3/3/2","b":"y3/3/"}]}}""",
            await schema.ExecuteAsync("{ users { a: greeting(prefix: \"x\", marks: [1, 2]) b: greeting(prefix: \"y\") } }"));
    }

    [Fact]
    public async Task RootField_Should_BeResolved_When_ItHasNoParent()
    {
        var schema = await GeneratedSchema.BuildAsync(Users);

        Assert.Equal("(id: Int!): String!", schema.Field("Query", "userName"));
        Assert.Equal("""{"data":{"a":"u1","b":"u2"}}""", await schema.ExecuteAsync("{ a: userName(id: 1) b: userName(id: 2) }"));
    }

    [Fact]
    public async Task Errors_Should_StandAtTheirParent_When_ResultsSaySo()
    {
        var schema = await GeneratedSchema.BuildAsync(Users +
            """

            [ObjectType<User>]
            public static partial class UserNode
            {
                [BatchResolver, GraphQLType<StringType>]
                public static List<ResolverResult> GetStatus([Parent] List<User> users)
                    => users.ConvertAll(u => u.Id == 2 ? ResolverResult.Fail(ErrorBuilder.New().SetMessage("Unknown.").Build()) : ResolverResult.Ok("fine"));
            }
            """);

        Assert.Equal(
            """{"errors":[{"message":"Unknown.","locations":[{"line":1,"column":11}],"path":["users",1,"status"]}],"data":{"users":[{"status":"fine"},{"status":null},{"status":"fine"}]}}""",
            await schema.ExecuteAsync("{ users { status } }"));
    }

    [Fact]
    public async Task Field_Should_Fail_When_ResultsAreTooFew()
    {
        var schema = await GeneratedSchema.BuildAsync(Users +
            """

            [ObjectType<User>]
            public static partial class UserNode
            {
                [BatchResolver]
                public static List<string?> GetStatus([Parent] List<User> users) => ["one"];
            }
            """);

        var answer = await schema.ExecuteAsync("{ users { status } }");

        Assert.Contains("""["users",2,"status"]""", answer, StringComparison.Ordinal);
        Assert.EndsWith("""{"users":[{"status":null},{"status":null},{"status":null}]}}""", answer, StringComparison.Ordinal);
    }
}

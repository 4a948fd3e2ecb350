using Cacao.Types.Analyzers.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Cacao.Types.Analyzers;

/// <summary>What <c>[Authorize]</c> guards.</summary>
public sealed class AuthorizeTests
{
    private const string Source =
        """
        namespace Shop;

        public sealed class NameHandler : IAuthorizationHandler
        {
            public ValueTask<AuthorizeResult> AuthorizeAsync(IMiddlewareContext context, AuthorizeDirective directive, CancellationToken cancellationToken)
                => new(directive.Policy == "no" ? AuthorizeResult.NotAllowed : AuthorizeResult.Allowed);

            public ValueTask<AuthorizeResult> AuthorizeAsync(AuthorizationContext context, IReadOnlyList<AuthorizeDirective> directives, CancellationToken cancellationToken)
                => new(directives.Any(d => d.Policy == "no") ? AuthorizeResult.NotAllowed : AuthorizeResult.Allowed);
        }

        [Authorize("no", ApplyPolicy.AfterResolver)]
        public sealed record Secret(int Id);

        [Node]
        public sealed class Pen
        {
            public int Id { get; set; }

            [Authorize("no")]
            public static Pen Get(int id) => new() { Id = id };
        }

        [Node, Authorize("no")]
        public sealed class Ink
        {
            public int Id { get; set; }

            public static Ink Get(int id) => new() { Id = id };
        }

        [QueryType]
        public static partial class Queries
        {
            public static Secret? GetSecret() => new(1);

            public static Secret? GetNone() => null;

            [AllowAnonymous]
            public static Secret? GetOpen() => new(1);

            [UsePaging]
            public static Secret?[] GetPage() => [new(1)];

            [Authorize("no", ApplyPolicy.Validation)]
            public static int GetEarly() => 1;

            public static Pen GetPen() => new() { Id = 1 };

            [GraphQLIgnore]
            public static Ink? GetInk() => null;
        }
        """;

    [Theory]
    [InlineData("secret { id }", "secret", """{"secret":null}""")]
    [InlineData("page { nodes { id } }", "page\",\"nodes", """{"page":{"nodes":null}}""")]
    [InlineData("node(id: \"UGVuOjE=\") { id }", "node", """{"node":null}""")]
    [InlineData("node(id: \"SW5rOjE=\") { id }", "node", """{"node":null}""")]
    public async Task Fields_Should_BeRefused_When_TheirTypesAre(string query, string path, string data)
    {
        var result = await (await BuildAsync()).ExecuteAsync($"{{ {query} }}");

        Assert.Contains($"\"path\":[\"{path}\"],\"extensions\":{{\"code\":\"AUTH_NOT_AUTHORIZED\"", result, StringComparison.Ordinal);
        Assert.EndsWith($"\"data\":{data}}}", result, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("none { id }", """{"none":null}""")]
    [InlineData("open { id }", """{"open":{"id":1}}""")]
    [InlineData("pen { id }", """{"pen":{"id":"UGVuOjE="}}""")]
    public async Task Fields_Should_BeAnswered_When_NothingIsInTheWay(string query, string data)
        => Assert.Equal($$"""{"data":{{data}}}""", await (await BuildAsync()).ExecuteAsync($"{{ {query} }}"));

    [Fact]
    public async Task Request_Should_BeRefused_When_RuleBelongsToValidation()
        => Assert.Equal(
            """{"errors":[{"message":"The current user is not authorized to access this resource.","extensions":{"code":"AUTH_NOT_AUTHORIZED"}}]}""",
            await (await BuildAsync()).ExecuteAsync("{ pen { id } early }"));

    private static Task<GeneratedSchema> BuildAsync()
        => GeneratedSchema.BuildAsync(Source, (builder, assembly) =>
        {
            var handler = assembly.GetType("Shop.NameHandler")!;
            builder.AddGlobalObjectIdentification().AddAuthorizationHandler(_ => (IAuthorizationHandler)Activator.CreateInstance(handler)!);
        });
}

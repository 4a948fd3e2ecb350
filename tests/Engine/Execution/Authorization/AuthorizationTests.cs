using System.Security.Claims;
using Cacao.Execution.Tests.Support;
using Cacao.Types;
using Microsoft.Extensions.DependencyInjection;

namespace Cacao.Execution.Tests.Authorization;

public sealed class AuthorizationTests
{
    [Theory]
    [InlineData(null, null, "signedIn", AuthorizationErrors.NotAuthenticated)]
    [InlineData("ada", null, "signedIn", null)]
    [InlineData(null, null, "staff", AuthorizationErrors.NotAuthenticated)]
    [InlineData("ada", null, "staff", AuthorizationErrors.NotAuthorized)]
    [InlineData("ada", "staff", "staff", null)]
    [InlineData("ada", null, "policy", AuthorizationErrors.NotAuthorized)]
    [InlineData("eve", null, "policy", null)]
    [InlineData("ada", null, "unknownPolicy", AuthorizationErrors.PolicyNotFound)]
    [InlineData("ada", null, "after", AuthorizationErrors.NotAuthorized)]
    [InlineData("ada", "staff", "after", null)]
    public async Task Execute_Should_AskForTheRule_When_FieldCarriesIt(string? user, string? role, string field, string? code)
    {
        await using var server = await CreateAsync();

        var response = await server.ExecuteAsync($"{{ {field} }}", change: r => r with { User = User(user, role) });

        Assert.Contains(code ?? $"\"{field}\":1", response, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Execute_Should_AskForTheTypesRule_When_FieldIsNotOpenToAll()
    {
        await using var server = await CreateAsync();

        Json.AssertEqual(
            """
            {"errors":[{"message":"The current user is not authorized to access this resource.","locations":[{"line":1,"column":12}],
              "path":["secret","value"],"extensions":{"code":"AUTH_NOT_AUTHENTICATED"}}],
             "data":{"secret":{"value":null,"open":1}}}
            """,
            await server.ExecuteAsync("{ secret { value open } }"));
    }

    [Fact]
    public async Task Execute_Should_RefuseTheRequest_When_RuleBelongsToValidation()
    {
        await using var server = await CreateAsync();

        var request = new OperationRequest { Query = "{ early signedIn }"u8.ToArray() };
        await using var result = (OperationResult)await server.Executor.ExecuteAsync(request);

        Assert.False(result.HasData);
        Assert.Equal(401, result.StatusCode);
        Assert.Equal(AuthorizationErrors.NotAuthenticated, Assert.Single(result.Errors).Code);
    }

    private static ClaimsPrincipal? User(string? name, string? role)
    {
        if (name is null)
        {
            return null;
        }

        List<Claim> claims = [new(ClaimTypes.Name, name)];
        if (role is not null)
        {
            claims.Add(new Claim(ClaimTypes.Role, role));
        }

        return new ClaimsPrincipal(new ClaimsIdentity(claims, "test"));
    }

    private static Task<TestServer> CreateAsync()
        => TestServer.CreateAsync(builder => builder
            .AddDocumentFromString("""
                type Query { signedIn: Int staff: Int policy: Int unknownPolicy: Int after: Int early: Int secret: Secret }
                type Secret { value: Int open: Int }
                """)
            .AddAuthorization(options => options.AddPolicy("eve", policy => policy.RequireClaim(ClaimTypes.Name, "eve")))
            .ConfigureSchema(schema => schema.SetDefaultResolver(_ => new ValueTask<object?>(1)).ConfigureMerged(types =>
            {
                Protect(types, "Query", "signedIn", new AuthorizeRule());
                Protect(types, "Query", "staff", new AuthorizeRule(Roles: ["staff"]));
                Protect(types, "Query", "policy", new AuthorizeRule("eve"));
                Protect(types, "Query", "unknownPolicy", new AuthorizeRule("nobody"));
                Protect(types, "Query", "after", new AuthorizeRule(Roles: ["staff"], Apply: ApplyPolicy.AfterResolver));
                Protect(types, "Query", "early", new AuthorizeRule(Apply: ApplyPolicy.Validation));
                types.Find("Secret")!.Features.Set(new AuthorizeFeature(new AuthorizeRule()));
                Field(types, "Secret", "open").Features.Set(new AllowAnonymousFeature());
            })));

    private static void Protect(SchemaConfiguration types, string type, string field, AuthorizeRule rule)
        => Field(types, type, field).Features.Set(new AuthorizeFeature(rule));

    private static FieldConfiguration Field(SchemaConfiguration types, string type, string field)
        => ((ObjectTypeConfiguration)types.Find(type)!).Fields.Single(f => f.Name == field);
}

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

    [Theory]
    [InlineData("secret { value }", "secret")]
    [InlineData("any { __typename }", "any")]
    public async Task Execute_Should_AskForTheTypesRule_When_FieldIsNotOpenToAll(string selection, string field)
    {
        await using var server = await CreateAsync();

        Json.AssertEqual(
            $$$"""
            {"errors":[{"message":"The current user is not authorized to access this resource.","locations":[{"line":1,"column":3}],
              "path":["{{{field}}}"],"extensions":{"code":"AUTH_NOT_AUTHENTICATED"}}],
             "data":{"{{{field}}}":null,"open":{"value":1} } }
            """,
            await server.ExecuteAsync($"{{ {selection} open {{ value }} }}"));
    }

    [Fact]
    public async Task Execute_Should_HandOverTheField_When_PolicyLooksAtIt()
    {
        await using var server = await CreateAsync();

        var response = await server.ExecuteAsync("{ field }", change: r => r with { User = User("ada", null) });

        Assert.Contains("\"field\":1", response, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Execute_Should_RefuseTheRequest_When_RuleBelongsToValidation()
    {
        await using var server = await CreateAsync();

        var request = new OperationRequest { Query = "{ any { ... on Public { early } } signedIn }"u8.ToArray() };
        await using var result = (OperationResult)await server.Executor.ExecuteAsync(request);

        Assert.False(result.HasData);
        Assert.Null(Assert.Single(result.Errors).Path);
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
                type Query { signedIn: Int staff: Int policy: Int unknownPolicy: Int after: Int field: Int secret: Secret open: Secret any: Any }
                type Secret { value: Int }
                type Public { early: Int }
                union Any = Secret | Public
                """)
            .AddAuthorization(options =>
            {
                options.AddPolicy("eve", policy => policy.RequireClaim(ClaimTypes.Name, "eve"));
                options.AddPolicy("field", policy => policy.RequireAssertion(c => c.Resource is IMiddlewareContext { Selection.ResponseName: "field" }));
            })
            .ConfigureSchema(schema => schema.SetDefaultResolver(_ => new ValueTask<object?>(1)).ConfigureMerged(types =>
            {
                Protect(types, "Query", "signedIn", new AuthorizeRule());
                Protect(types, "Query", "staff", new AuthorizeRule(Roles: ["staff"]));
                Protect(types, "Query", "policy", new AuthorizeRule("eve"));
                Protect(types, "Query", "unknownPolicy", new AuthorizeRule("nobody"));
                Protect(types, "Query", "after", new AuthorizeRule(Roles: ["staff"], Apply: ApplyPolicy.AfterResolver));
                Protect(types, "Query", "field", new AuthorizeRule("field"));
                Protect(types, "Public", "early", new AuthorizeRule(Apply: ApplyPolicy.Validation));
                types.Find("Secret")!.Features.Set(new AuthorizeFeature(new AuthorizeRule()));
                Field(types, "Query", "open").Features.Set(new AllowAnonymousFeature());
            })));

    private static void Protect(SchemaConfiguration types, string type, string field, AuthorizeRule rule)
        => Field(types, type, field).Features.Set(new AuthorizeFeature(rule));

    private static FieldConfiguration Field(SchemaConfiguration types, string type, string field)
        => ((ObjectTypeConfiguration)types.Find(type)!).Fields.Single(f => f.Name == field);
}

using EShop.Identity.Tests.Testing;
using EShop.Subgraphs.Testing;

namespace EShop.Identity.Tests.Users;

public sealed class UserAccessTests(IdentityFixture identity) : IdentityTests(identity)
{
    private const string ById = "query ($id: ID!) { userById(id: $id) { displayName email phone roles createdAt } }";
    private const string ByNode = "query ($id: ID!) { node(id: $id) { ... on User { displayName email phone roles createdAt } } }";

    private const string Assign = """
        mutation ($input: AssignRoleInput!) { assignRole(input: $input) { user { roles } errors { __typename } } }
        """;

    private const string Revoke = """
        mutation ($input: RevokeRoleInput!) { revokeRole(input: $input) { user { roles } errors { __typename } } }
        """;

    [Theory]
    [InlineData(ById, "userById")]
    [InlineData(ByNode, "node")]
    public async Task User_Should_ShowPrivateFieldsToTheUserAndStaffAlone_When_Asked(string document, string field)
    {
        var registered = await RegisterAsync();
        var id = registered.Text("register.authSession.user.id");
        var stranger = (await RegisterAsync(new { email = $"x{Email}", password = Password })).Text("register.authSession.accessToken");
        var own = registered.Text("register.authSession.accessToken");

        foreach (var other in new[] { null, stranger })
        {
            var answer = await Host.SendAsync(document, new { id }, other);
            Assert.Equal("Somebody", answer.Text($"{field}.displayName"));
            Assert.All(["email", "phone", "roles", "createdAt"], name => Assert.Null(answer.At($"{field}.{name}")));
        }

        foreach (var allowed in new[] { own, await SignInAdminAsync() })
        {
            Assert.Equal(Email, (await Host.SendAsync(document, new { id }, allowed)).Text($"{field}.email"));
        }
    }

    [Fact]
    public async Task AssignRole_Should_TakeEffectWithTheNextToken_When_AnAdministratorDoesIt()
    {
        var registered = await RegisterAsync();
        var userId = registered.Text("register.authSession.user.id");
        var admin = await SignInAdminAsync();

        var assigned = await Host.SendAsync(Assign, new { input = new { userId, role = "staff" } }, admin);
        var next = await RefreshAsync(registered.Text("register.authSession.refreshToken"));
        var users = await Host.SendAsync("query ($s: String) { users(search: $s) { totalCount nodes { email } } }", new { s = Email }, next.Text("refreshSession.authSession.accessToken"));
        var revoked = await Host.SendAsync(Revoke, new { input = new { userId, role = "staff" } }, admin);

        Assert.Equal(["customer", "staff"], assigned.List("assignRole.user.roles").Select(r => r!.GetValue<string>()));
        Assert.Equal(Email, users.Text("users.nodes.0.email"));
        Assert.Equal(1, users.Number("users.totalCount"));
        Assert.Equal(["customer"], revoked.List("revokeRole.user.roles").Select(r => r!.GetValue<string>()));
    }

    [Fact]
    public async Task AssignRole_Should_BeRefused_When_TheRoleOrUserIsWrong()
    {
        var admin = await SignInAdminAsync();
        var me = (await Host.SendAsync("{ me { id } }", null, admin)).Text("me.id");
        var nobody = GlobalId.Of("User", Guid.CreateVersion7());

        Assert.Equal("RoleInvalidError", (await Host.SendAsync(Assign, new { input = new { userId = me, role = "king" } }, admin)).ErrorOf("assignRole"));
        Assert.Equal("UserNotFoundError", (await Host.SendAsync(Assign, new { input = new { userId = nobody, role = "staff" } }, admin)).ErrorOf("assignRole"));
        Assert.Equal("RoleInvalidError", (await Host.SendAsync(Revoke, new { input = new { userId = me, role = "admin" } }, admin)).ErrorOf("revokeRole"));
    }

    [Theory]
    [InlineData("mutation { assignRole(input: { userId: \"$id\", role: \"admin\" }) { __typename } }")]
    [InlineData("mutation { revokeRole(input: { userId: \"$id\", role: \"admin\" }) { __typename } }")]
    [InlineData("{ users { nodes { id } } }")]
    public async Task Administration_Should_BeRefused_When_TheCallerIsACustomer(string text)
    {
        var registered = await RegisterAsync();
        var document = text.Replace("$id", registered.Text("register.authSession.user.id"), StringComparison.Ordinal);

        var customer = await Host.SendAsync(document, null, registered.Text("register.authSession.accessToken"));
        var anonymous = await Host.SendAsync(document);

        Assert.Equal(["AUTH_NOT_AUTHORIZED"], customer.ErrorCodes);
        Assert.Equal(["AUTH_NOT_AUTHENTICATED"], anonymous.ErrorCodes);
    }

    [Theory]
    [InlineData("small", "staff@eshop.example", "staff")]
    [InlineData("small", "alice@eshop.example", "customer")]
    [InlineData("full", "anna.albrecht1@eshop.example", "customer")]
    public async Task Seeder_Should_MakeDemoUsers_When_DemoDataIsAskedFor(string size, string email, string role)
    {
        await using var host = await Identity.StartAsync(environment: "Development", seed: size);
        Host = host;

        var answer = await SignInAsync(email, "demo-password");

        Assert.Contains(role, answer.List("signIn.authSession.user.roles").Select(r => r!.GetValue<string>()));
    }
}

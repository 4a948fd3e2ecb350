using EShop.Supergraph.Tests.Clients;
using EShop.Supergraph.Tests.Shops;
using Snapshooter.Xunit;

namespace EShop.Supergraph.Tests.Accounts;

/// <summary>From an account to a signed-in caller.</summary>
public abstract class AccountTests(IShop shop) : ShopTests(shop)
{
    private const string SignIn = """
        mutation SignIn($login: String!, $password: String!) {
          signIn(input: { login: $login, password: $password }) {
            authSession { accessToken refreshToken user { displayName } }
            errors { __typename ... on Error { message } }
          }
        }
        """;

    [Fact]
    public async Task Me_Should_TellWhoSignedIn_When_RegisteredBefore()
    {
        var email = $"new-{Guid.CreateVersion7():n}@eshop.example";
        var registered = await Anonymous.SendAsync(
            """
            mutation Register($input: RegisterInput!) {
              register(input: $input) {
                authSession { user { email displayName roles } }
                errors { __typename ... on Error { message } }
              }
            }
            """,
            new { input = new { email, password = Customer.Password, displayName = "New Customer" } });
        var session = (await Anonymous.SendAsync(SignIn, new { login = email, password = Customer.Password })).Checked();
        var me = await new ShopClient(Shop.Address, session.Text("signIn.authSession.accessToken"))
            .SendAsync("{ me { email phone displayName roles } }");

        $"{registered.Snapshot((email, "email"))}\n\n{me.Snapshot((email, "email"))}".MatchSnapshot();
    }

    [Fact]
    public async Task SignIn_Should_AnswerAlike_When_UserIsUnknownOrPasswordIsWrong()
    {
        var customer = await NewCustomerAsync();

        var unknown = await Anonymous.SendAsync(SignIn, new { login = "nobody@eshop.example", password = Customer.Password });
        var wrong = await Anonymous.SendAsync(SignIn, new { login = customer.Email, password = "not the password" });

        Assert.Equal("SignInFailedError", wrong.Refusal("signIn"));
        Assert.Equal(unknown.ToString(), wrong.ToString());
    }

    [Fact]
    public async Task Register_Should_RefuseInThePayload_When_AddressIsTakenOrNoAddress()
    {
        const string Register = """
            mutation Register($input: RegisterInput!) {
              register(input: $input) { authSession { accessToken } errors { __typename ... on Error { message } } }
            }
            """;
        var customer = await NewCustomerAsync();

        var taken = await Anonymous.SendAsync(Register, new { input = new { email = customer.Email, password = Customer.Password } });
        var invalid = await Anonymous.SendAsync(Register, new { input = new { email = "no address", password = Customer.Password } });
        var weak = await Anonymous.SendAsync(Register, new { input = new { email = "weak@eshop.example", password = "short" } });

        $"{taken.Snapshot()}\n\n{invalid.Snapshot()}\n\n{weak.Snapshot()}".MatchSnapshot();
    }

    [Fact]
    public async Task RefreshSession_Should_EndTheFamily_When_ASpentTokenComesAgain()
    {
        const string Refresh = """
            mutation Refresh($token: String!) {
              refreshSession(input: { refreshToken: $token }) { authSession { refreshToken } errors { __typename } }
            }
            """;
        var customer = await NewCustomerAsync();
        var session = (await Anonymous.SendAsync(SignIn, new { login = customer.Email, password = Customer.Password })).Checked();
        var first = session.Text("signIn.authSession.refreshToken");
        var second = (await Anonymous.SendAsync(Refresh, new { token = first })).Checked().Text("refreshSession.authSession.refreshToken");

        var reused = (await Anonymous.SendAsync(Refresh, new { token = first })).Checked();
        var afterwards = (await Anonymous.SendAsync(Refresh, new { token = second })).Checked();

        Assert.Equal("RefreshTokenInvalidError", reused.Refusal("refreshSession"));
        Assert.Equal("RefreshTokenInvalidError", afterwards.Refusal("refreshSession"));
    }
}

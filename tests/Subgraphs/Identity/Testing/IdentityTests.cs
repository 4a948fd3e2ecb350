using EShop.Identity.Data;
using EShop.Subgraphs.Testing;

namespace EShop.Identity.Tests.Testing;

/// <summary>What tests of Identity have in common.</summary>
[Collection(IdentityCollection.Name)]
public abstract class IdentityTests(IdentityFixture identity)
{
    protected const string Password = "correct horse battery";

    private const string RegisterDocument = """
        mutation ($input: RegisterInput!) {
          register(input: $input) {
            authSession { accessToken refreshToken user { id email phone displayName roles } }
            errors { __typename ... on Error { message } ... on RegistrationInvalidError { field } ... on ContactTakenError { field } }
          }
        }
        """;

    private const string SignInDocument = """
        mutation ($input: SignInInput!) {
          signIn(input: $input) {
            authSession { accessToken refreshToken accessTokenExpiresAt user { id roles } }
            errors { __typename ... on Error { message } }
          }
        }
        """;

    private const string RefreshDocument = """
        mutation ($input: RefreshSessionInput!) {
          refreshSession(input: $input) { authSession { accessToken refreshToken user { id roles } } errors { __typename } }
        }
        """;

    protected IdentityFixture Identity => identity;

    protected ServiceHost<IdentityContext> Host { get; set; } = identity.Host;

    protected string Email { get; } = $"{Guid.CreateVersion7():N}@shop.example";

    protected Task<GraphQLAnswer> RegisterAsync(object input) => Host.SendAsync(RegisterDocument, new { input });

    /// <returns>The answer of the registration, which signs in.</returns>
    protected Task<GraphQLAnswer> RegisterAsync() => RegisterAsync(new { email = Email, password = Password, displayName = "Somebody" });

    protected Task<GraphQLAnswer> SignInAsync(string login, string password) => Host.SendAsync(SignInDocument, new { input = new { login, password } });

    protected Task<GraphQLAnswer> RefreshAsync(string? refreshToken) => Host.SendAsync(RefreshDocument, new { input = new { refreshToken } });

    /// <returns>An access token.</returns>
    protected async Task<string> SignInAdminAsync()
        => (await SignInAsync(IdentityFixture.AdminEmail, IdentityFixture.AdminPassword)).Text("signIn.authSession.accessToken")!;
}

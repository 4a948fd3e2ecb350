using System.Buffers.Text;
using System.Text.Json;
using EShop.Contracts;
using EShop.Identity.Tests.Testing;
using EShop.Subgraphs.Testing;

namespace EShop.Identity.Tests.Accounts;

public sealed class AccountTests(IdentityFixture identity) : IdentityTests(identity)
{
    private const string Change = """
        mutation ($input: ChangePasswordInput!) { changePassword(input: $input) { user { id } errors { __typename } } }
        """;

    private const string Request = "mutation ($input: RequestPasswordResetInput!) { requestPasswordReset(input: $input) { boolean } }";
    private const string Reset = "mutation ($input: ResetPasswordInput!) { resetPassword(input: $input) { boolean errors { __typename } } }";
    private const string Delete = "mutation ($input: DeleteAccountInput!) { deleteAccount(input: $input) { boolean errors { __typename } } }";
    private const string NewPassword = "another horse battery";

    [Fact]
    public async Task ChangePassword_Should_EndAllSessions_When_TheOldOneIsRight()
    {
        var registered = await RegisterAsync();
        var token = registered.Text("register.authSession.accessToken")!;

        var wrong = await Host.SendAsync(Change, new { input = new { password = "guess guess", newPassword = NewPassword } }, token);
        var right = await Host.SendAsync(Change, new { input = new { password = Password, newPassword = NewPassword } }, token);

        Assert.Equal("PasswordWrongError", wrong.ErrorOf("changePassword"));
        Assert.Null(right.ErrorOf("changePassword"));
        Assert.Equal("RefreshTokenInvalidError", (await RefreshAsync(registered.Text("register.authSession.refreshToken"))).ErrorOf("refreshSession"));
        Assert.Equal("SignInFailedError", (await SignInAsync(Email, Password)).ErrorOf("signIn"));
        Assert.Null((await SignInAsync(Email, NewPassword)).ErrorOf("signIn"));
    }

    [Fact]
    public async Task ResetPassword_Should_WorkOnce_When_TheCodeIsRight()
    {
        await RegisterAsync();
        var requests = await Host.Messages.ListenAsync<PasswordResetRequested>();
        await Host.SendAsync(Request, new { input = new { login = Email } });
        var code = (await requests.NextAsync(r => r.Email == Email.ToLowerInvariant())).Code;

        var answers = await Task.WhenAll(
            Enumerable.Range(0, 4).Select(_ => Host.SendAsync(Reset, new { input = new { code, newPassword = NewPassword } })));

        Assert.Single(answers, a => a.ErrorOf("resetPassword") is null);
        Assert.Equal(3, answers.Count(a => a.ErrorOf("resetPassword") == "PasswordResetInvalidError"));
        Assert.Null((await SignInAsync(Email, NewPassword)).ErrorOf("signIn"));
    }

    [Fact]
    public async Task ResetPassword_Should_KeepTheCode_When_TheNewPasswordIsRefused()
    {
        await RegisterAsync();
        var requests = await Host.Messages.ListenAsync<PasswordResetRequested>();
        await Host.SendAsync(Request, new { input = new { login = Email } });
        var code = (await requests.NextAsync(r => r.Email == Email.ToLowerInvariant())).Code;

        var refused = await Host.SendAsync(Reset, new { input = new { code, newPassword = "short" } });
        var taken = await Host.SendAsync(Reset, new { input = new { code, newPassword = NewPassword } });

        Assert.Equal("RegistrationInvalidError", refused.ErrorOf("resetPassword"));
        Assert.Null(taken.ErrorOf("resetPassword"));
    }

    [Fact]
    public async Task RequestPasswordReset_Should_AnswerAlike_When_NobodyHasTheAccount()
    {
        await RegisterAsync();

        var known = await Host.SendAsync(Request, new { input = new { login = Email } });
        var unknown = await Host.SendAsync(Request, new { input = new { login = $"nobody-{Email}" } });

        Assert.Equal(known.Body.ToJsonString(), unknown.Body.ToJsonString());
    }

    [Fact]
    public async Task RequestPasswordReset_Should_SendNoMore_When_FiveWereSentWithinTheHour()
    {
        await RegisterAsync();
        var requests = await Host.Messages.ListenAsync<PasswordResetRequested>();

        for (var i = 0; i < 6; i++)
        {
            Assert.True((await Host.SendAsync(Request, new { input = new { login = Email } })).Flag("requestPasswordReset.boolean"));
        }

        for (var i = 0; i < 5; i++)
        {
            await requests.NextAsync(r => r.Email == Email);
        }

        Assert.DoesNotContain(requests.Rest(), r => r.Email == Email);
    }

    [Fact]
    public async Task DeleteAccount_Should_LeaveNothingPersonal_When_ThePasswordIsRight()
    {
        var registered = await RegisterAsync();
        var token = registered.Text("register.authSession.accessToken")!;
        var id = registered.Text("register.authSession.user.id")!;
        var erased = await Host.Messages.ListenAsync<UserErased>();

        var wrong = await Host.SendAsync(Delete, new { input = new { password = "guess guess" } }, token);
        var right = await Host.SendAsync(Delete, new { input = new { password = Password } }, token);

        Assert.Equal("PasswordWrongError", wrong.ErrorOf("deleteAccount"));
        Assert.Null(right.ErrorOf("deleteAccount"));
        Assert.Equal(GlobalId.KeyOf(id), (await erased.NextAsync(m => m.UserId == GlobalId.KeyOf(id))).UserId);
        Assert.Equal("SignInFailedError", (await SignInAsync(Email, Password)).ErrorOf("signIn"));
        var left = await Host.SendAsync("query ($id: ID!) { userById(id: $id) { displayName email roles } }", new { id }, await SignInAdminAsync());
        Assert.Null(left.At("userById.displayName"));
        Assert.Null(left.At("userById.email"));
        Assert.Null((await RegisterAsync()).ErrorOf("register"));
    }

    [Fact]
    public async Task SignIn_Should_TellOfTheGuest_When_AGuestHasAnAccount()
    {
        await RegisterAsync();
        var guest = (await Host.SendAsync("mutation { startGuestSession { authSession { accessToken } } }")).Text("startGuestSession.authSession.accessToken")!;
        var guestId = Guid.Parse(JsonDocument.Parse(Base64Url.DecodeFromChars(guest.Split('.')[1])).RootElement.GetProperty("sub").GetString()!);
        var merged = await Host.Messages.ListenAsync<GuestSignedIn>();

        var answer = await Host.SendAsync(
            "mutation ($input: SignInInput!) { signIn(input: $input) { authSession { user { id } } } }",
            new { input = new { login = Email, password = Password } },
            guest);

        var told = await merged.NextAsync(m => m.GuestId == guestId);
        Assert.Equal(GlobalId.KeyOf(answer.Text("signIn.authSession.user.id")!), told.UserId);
    }
}

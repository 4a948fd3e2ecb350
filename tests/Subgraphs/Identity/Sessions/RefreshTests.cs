using System.Net;
using EShop.Identity.Tests.Testing;
using Microsoft.EntityFrameworkCore;

namespace EShop.Identity.Tests.Sessions;

public sealed class RefreshTests(IdentityFixture identity) : IdentityTests(identity)
{
    private const string SignOut = "mutation ($input: SignOutInput!) { signOut(input: $input) { __typename } }";

    [Fact]
    public async Task Refresh_Should_RevokeTheFamily_When_ASpentTokenComesAgain()
    {
        var first = (await RegisterAsync()).Text("register.authSession.refreshToken");
        var elsewhere = (await SignInAsync(Email, Password)).Text("signIn.authSession.refreshToken");
        var second = (await RefreshAsync(first)).Text("refreshSession.authSession.refreshToken");

        var replayed = await RefreshAsync(first);

        Assert.NotEqual(first, second);
        Assert.Equal("RefreshTokenInvalidError", replayed.ErrorOf("refreshSession"));
        Assert.Equal("RefreshTokenInvalidError", (await RefreshAsync(second)).ErrorOf("refreshSession"));
        Assert.Null((await RefreshAsync(elsewhere)).ErrorOf("refreshSession"));
    }

    [Fact]
    public async Task Refresh_Should_GiveOneSession_When_TheTokenComesTwiceAtOnce()
    {
        var token = (await RegisterAsync()).Text("register.authSession.refreshToken");

        var answers = await Task.WhenAll(RefreshAsync(token), RefreshAsync(token), RefreshAsync(token));

        Assert.Equal(1, answers.Count(a => a.ErrorOf("refreshSession") is null));
    }

    [Fact]
    public async Task Refresh_Should_Fail_When_TheTokenIsUnknownOrTooOld()
    {
        await using var host = await Identity.StartWithClockAsync();
        Host = host;
        var token = (await RegisterAsync()).Text("register.authSession.refreshToken");

        host.Clock.Advance(TimeSpan.FromDays(31));

        Assert.Equal("RefreshTokenInvalidError", (await RefreshAsync(token)).ErrorOf("refreshSession"));
        Assert.Equal("RefreshTokenInvalidError", (await RefreshAsync("made up")).ErrorOf("refreshSession"));
    }

    [Fact]
    public async Task SignOut_Should_EndTheSessionsThatAreMeant_When_OneOrAllEnd()
    {
        var one = await RegisterAsync();
        var two = await SignInAsync(Email, Password);
        var three = await SignInAsync(Email, Password);

        await Host.SendAsync(SignOut, new { input = new { refreshToken = one.Text("register.authSession.refreshToken") } });
        var afterOne = await RefreshAsync(one.Text("register.authSession.refreshToken"));
        var stillOpen = await RefreshAsync(two.Text("signIn.authSession.refreshToken"));
        await Host.SendAsync("mutation { signOutEverywhere { __typename } }", null, two.Text("signIn.authSession.accessToken"));

        Assert.Equal("RefreshTokenInvalidError", afterOne.ErrorOf("refreshSession"));
        Assert.Null(stillOpen.ErrorOf("refreshSession"));
        Assert.Equal("RefreshTokenInvalidError", (await RefreshAsync(three.Text("signIn.authSession.refreshToken"))).ErrorOf("refreshSession"));
        Assert.Equal(["AUTH_NOT_AUTHENTICATED"], (await Host.SendAsync("mutation { signOutEverywhere { __typename } }")).ErrorCodes);
    }

    [Fact]
    public async Task RefreshToken_Should_BeKeptHashed_When_ItLiesInTheDatabase()
    {
        var token = (await RegisterAsync()).Text("register.authSession.refreshToken")!;

        var hash = System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(token));

        Assert.True(await Host.QueryAsync(db => db.RefreshTokens.AnyAsync(t => t.Hash == hash)));
    }

    [Fact]
    public async Task AccessToken_Should_BeRefusedWhole_When_ItIsExpiredOrForged()
    {
        await using var host = await Identity.StartWithClockAsync();
        Host = host;
        var token = (await RegisterAsync()).Text("register.authSession.accessToken")!;
        var forged = token[..^4] + (token.EndsWith("AAAA", StringComparison.Ordinal) ? "BBBB" : "AAAA");

        var tampered = await host.SendAsync("{ me { id } }", null, forged);
        host.Clock.Advance(TimeSpan.FromMinutes(16));
        var expired = await host.SendAsync("{ me { id } }", null, token);

        Assert.Equal((HttpStatusCode.Unauthorized, HttpStatusCode.Unauthorized), (tampered.Status, expired.Status));
        Assert.Equal(["AUTH_INVALID_TOKEN"], expired.ErrorCodes);
    }
}

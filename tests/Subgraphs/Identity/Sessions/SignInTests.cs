using EShop.Identity.Tests.Testing;
using Microsoft.EntityFrameworkCore;

namespace EShop.Identity.Tests.Sessions;

public sealed class SignInTests(IdentityFixture identity) : IdentityTests(identity)
{
    [Fact]
    public async Task SignIn_Should_AnswerTheSame_When_UserOrPasswordIsUnknown()
    {
        await RegisterAsync();

        var wrong = await SignInAsync(Email, "wrong password");
        var unknown = await SignInAsync($"un{Email}", Password);
        var nonsense = await SignInAsync("not a contact", Password);

        Assert.Equal("SignInFailedError", wrong.ErrorOf("signIn"));
        Assert.Equal(wrong.Body.ToJsonString(), unknown.Body.ToJsonString());
        Assert.Equal(wrong.Body.ToJsonString(), nonsense.Body.ToJsonString());
    }

    [Fact]
    public async Task SignIn_Should_BeLockedForAWhile_When_GuessesPileUp()
    {
        await using var host = await Identity.StartWithClockAsync();
        Host = host;
        await RegisterAsync();
        for (var guess = 0; guess < 5; guess++)
        {
            await SignInAsync(Email, "wrong password");
        }

        var locked = await SignInAsync(Email, Password);
        host.Clock.Advance(TimeSpan.FromSeconds(61));
        var open = await SignInAsync(Email, Password);

        Assert.Equal("SignInFailedError", locked.ErrorOf("signIn"));
        Assert.Null(open.ErrorOf("signIn"));
        Assert.Equal(0, await host.QueryAsync(db => db.Users.Where(u => u.Email == Email).Select(u => u.FailedSignIns).SingleAsync()));
    }

    [Fact]
    public async Task SignIn_Should_CountEveryGuess_When_TheyComeAtOnce()
    {
        await RegisterAsync();

        await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => SignInAsync(Email, "wrong password")));

        var user = await Host.QueryAsync(db => db.Users.AsNoTracking().SingleAsync(u => u.Email == Email));
        Assert.Equal(5, user.FailedSignIns);
        Assert.NotNull(user.LockedUntil);
        Assert.Equal("SignInFailedError", (await SignInAsync(Email, Password)).ErrorOf("signIn"));
    }

    [Fact]
    public async Task Guest_Should_BeSomebodyWithoutAnAccount_When_ASessionStarts()
    {
        var answer = await Host.SendAsync("mutation { startGuestSession { authSession { accessToken refreshToken user { id } } } }");
        var token = answer.Text("startGuestSession.authSession.accessToken");

        Assert.Null(answer.At("startGuestSession.authSession.refreshToken"));
        Assert.Null((await Host.SendAsync("{ me { id } }", null, token)).At("me"));
        Assert.Equal(["AUTH_NOT_AUTHORIZED"], (await Host.SendAsync("{ users { nodes { id } } }", null, token)).ErrorCodes);
    }
}

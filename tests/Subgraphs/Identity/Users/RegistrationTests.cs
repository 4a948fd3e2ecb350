using EShop.Contracts;
using EShop.Identity.Tests.Testing;
using EShop.Subgraphs.Testing;
using Microsoft.EntityFrameworkCore;

namespace EShop.Identity.Tests.Users;

public sealed class RegistrationTests(IdentityFixture identity) : IdentityTests(identity)
{
    [Fact]
    public async Task Register_Should_SignInAndTell_When_ByEmail()
    {
        var registered = await Host.Messages.ListenAsync<UserRegistered>();

        var answer = await RegisterAsync(new { email = $"  {Email.ToUpperInvariant()} ", password = Password, displayName = " Alice " });

        Assert.Equal(Email, answer.Text("register.authSession.user.email"));
        Assert.Equal("Alice", answer.Text("register.authSession.user.displayName"));
        var id = GlobalId.KeyOf(answer.Text("register.authSession.user.id")!);
        Assert.Equal(Email, (await registered.NextAsync(m => m.UserId == id)).Email);
        var me = await Host.SendAsync("{ me { id email roles } }", null, answer.Text("register.authSession.accessToken"));
        Assert.Equal(answer.Text("register.authSession.user.id"), me.Text("me.id"));
        Assert.Equal("customer", me.Text("me.roles.0"));
    }

    [Fact]
    public async Task Register_Should_KeepTheNumberInOneForm_When_ByPhone()
    {
        var digits = $"4915{Random.Shared.NextInt64(100_000_000, 999_999_999)}";

        var answer = await RegisterAsync(new { phone = $"00{digits[..4]} {digits[4..7]}-{digits[7..]}", password = Password });
        var signIn = await SignInAsync($"+{digits}", Password);

        Assert.Equal($"+{digits}", answer.Text("register.authSession.user.phone"));
        Assert.Equal(answer.Text("register.authSession.user.id"), signIn.Text("signIn.authSession.user.id"));
    }

    [Fact]
    public async Task Register_Should_MakeOneAccount_When_TheSameContactComesAtOnce()
    {
        var answers = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => RegisterAsync()));

        Assert.Equal(1, answers.Count(a => a.ErrorOf("register") is null));
        Assert.All(answers.Where(a => a.ErrorOf("register") is not null), a =>
        {
            Assert.Equal("ContactTakenError", a.ErrorOf("register"));
            Assert.Equal("email", a.Text("register.errors.0.field"));
        });
    }

    [Theory]
    [InlineData("email", """{ "password": "correct horse battery" }""")]
    [InlineData("email", """{ "email": "nobody", "password": "correct horse battery" }""")]
    [InlineData("phone", """{ "phone": "12", "password": "correct horse battery" }""")]
    [InlineData("password", """{ "email": "weak@shop.example", "password": "short" }""")]
    [InlineData("password", """{ "email": "weak@shop.example", "password": "Password1" }""")]
    public async Task Register_Should_NameTheField_When_AValueIsWrong(string field, string input)
    {
        var answer = await RegisterAsync(System.Text.Json.Nodes.JsonNode.Parse(input)!);

        Assert.Equal("RegistrationInvalidError", answer.ErrorOf("register"));
        Assert.Equal(field, answer.Text("register.errors.0.field"));
    }

    [Fact]
    public async Task Password_Should_BeHashedSlowlyAndNeverShown_When_ItIsKept()
    {
        await RegisterAsync();

        var hash = await Host.QueryAsync(db => db.Users.Where(u => u.Email == Email).Select(u => u.PasswordHash).SingleAsync());
        var iterations = System.Buffers.Binary.BinaryPrimitives.ReadUInt32BigEndian(Convert.FromBase64String(hash).AsSpan(5));
        var asked = await Host.SendAsync("{ me { passwordHash } }");

        Assert.True(iterations >= 210_000);
        Assert.NotEmpty(asked.ErrorCodes);
    }
}

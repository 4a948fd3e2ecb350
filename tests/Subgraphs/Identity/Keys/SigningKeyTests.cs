using System.Text.Json.Nodes;
using EShop.Identity.Data;
using EShop.Identity.Tests.Testing;
using EShop.Subgraphs.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Time.Testing;

namespace EShop.Identity.Tests.Keys;

public sealed class SigningKeyTests(IdentityFixture identity) : IdentityTests(identity)
{
    private const string Path = "/.well-known/jwks.json";

    [Fact]
    public async Task KeySet_Should_HoldPublicKeysAlone_When_ItIsFetched()
    {
        var token = await SignInAdminAsync();

        var keys = await KeysAsync();

        var key = Assert.Single(keys)!.AsObject();
        Assert.Equal(["alg", "crv", "kid", "kty", "use", "x", "y"], key.Select(p => p.Key).Order());
        Assert.Equal(("EC", "P-256", "ES256"), (key["kty"]!.GetValue<string>(), key["crv"]!.GetValue<string>(), key["alg"]!.GetValue<string>()));
        Assert.Equal(key["kid"]!.GetValue<string>(), KeyIdOf(token));
    }

    [Fact]
    public async Task PrivateKey_Should_BeEncrypted_When_ItLiesInTheDatabase()
    {
        await SignInAdminAsync();

        var encrypted = await Host.QueryAsync(db => db.SigningKeys.Select(k => k.EncryptedKey).FirstAsync());

        using var key = System.Security.Cryptography.ECDsa.Create();
        Assert.Throws<System.Security.Cryptography.CryptographicException>(() => key.ImportPkcs8PrivateKey(encrypted, out _));
    }

    [Fact]
    public async Task NewKey_Should_BePublishedBeforeItSigns_When_TheOldOneIsDue()
    {
        var clock = new FakeTimeProvider(new DateTimeOffset(2030, 1, 1, 0, 0, 0, TimeSpan.Zero));
        await using var host = await Identity.StartAsync(clock);
        Host = host;
        var old = KeyIdOf(await SignInAdminAsync());

        clock.Advance(TimeSpan.FromDays(30) + TimeSpan.FromSeconds(1));
        var between = KeyIdOf(await SignInAdminAsync());
        var published = (await KeysAsync()).Count;
        clock.Advance(TimeSpan.FromMinutes(6));
        var after = KeyIdOf(await SignInAdminAsync());

        Assert.Equal(old, between);
        Assert.Equal(2, published);
        Assert.NotEqual(old, after);
    }

    [Fact]
    public async Task Instances_Should_TrustOneAnother_When_TheyShareADatabase()
    {
        var database = await Identity.CreateDatabaseAsync<IdentityContext>();
        await using var one = await Identity.StartAsync(database: database);
        await using var two = await Identity.StartAsync(database: database);
        Host = one;
        var token = (await RegisterAsync()).Text("register.authSession.accessToken");

        Assert.Equal(Email, (await two.SendAsync("{ me { email } }", null, token)).Text("me.email"));
    }

    private async Task<JsonArray> KeysAsync()
        => JsonNode.Parse(await Host.Client.GetStringAsync(new Uri(Path, UriKind.Relative)))!["keys"]!.AsArray();

    private static string KeyIdOf(string token)
        => JsonNode.Parse(System.Buffers.Text.Base64Url.DecodeFromChars(token.Split('.')[0]))!["kid"]!.GetValue<string>();
}

using System.Buffers.Text;
using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;

namespace EShop.Defaults.Tests;

public sealed class TokenValidatorTests : IDisposable
{
    private static readonly DateTimeOffset s_now = new(2026, 11, 20, 12, 0, 0, TimeSpan.Zero);

    private readonly FakeTimeProvider _clock = new(s_now);
    private readonly ECDsa _key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
    private readonly KeySource _keys = new();
    private readonly TokenValidator _validator;

    public TokenValidatorTests()
    {
        _keys.Keys = [new SigningKey("k1", _key.ExportParameters(false))];
        _validator = new TokenValidator(_keys, Options.Create(new TokenOptions()), _clock);
    }

    public void Dispose() => _key.Dispose();

    [Fact]
    public async Task ValidateAsync_Should_GiveIdAndRoles_When_TokenIsValid()
    {
        var result = await _validator.ValidateAsync(Token());

        var principal = Assert.IsType<ClaimsPrincipal>(result.Principal);
        Assert.Equal("alice", principal.FindFirstValue(ClaimTypes.NameIdentifier));
        Assert.True(principal.IsInRole("customer"));
        Assert.True(principal.IsInRole("staff"));
        Assert.False(principal.IsAdmin);
        Assert.Equal(s_now.AddMinutes(15), result.ExpiresAt);
    }

    [Fact]
    public async Task ValidateAsync_Should_Refuse_When_TokenExpiredAfterItWasCached()
    {
        var token = Token();
        Assert.NotNull((await _validator.ValidateAsync(token)).Principal);

        _clock.Advance(TimeSpan.FromMinutes(15) + TimeSpan.FromSeconds(6));

        var result = await _validator.ValidateAsync(token);
        Assert.Null(result.Principal);
        Assert.Equal("The access token expired.", result.Failure);
    }

    [Fact]
    public async Task ValidateAsync_Should_Refuse_When_AnyPartIsChanged()
    {
        var token = Token();
        for (var i = 0; i < token.Length; i += 7)
        {
            var changed = token.ToCharArray();
            changed[i] = changed[i] == 'A' ? 'B' : 'A';

            // The last character of a part holds padding bits, so a change there may not be one.
            if (new string(changed) != token && !IsPaddingBit(token, i))
            {
                Assert.Null((await _validator.ValidateAsync(new string(changed))).Principal);
            }
        }
    }

    [Theory]
    [InlineData("none")]
    [InlineData("HS256")]
    [InlineData("es256")]
    public async Task ValidateAsync_Should_Refuse_When_AlgorithmIsAnother(string algorithm)
    {
        var parts = Token().Split('.');
        var header = Base64Url.EncodeToString(Encoding.UTF8.GetBytes($"{{\"alg\":\"{algorithm}\",\"kid\":\"k1\"}}"));

        Assert.Null((await _validator.ValidateAsync($"{header}.{parts[1]}.{parts[2]}")).Principal);
        Assert.Null((await _validator.ValidateAsync($"{header}.{parts[1]}.")).Principal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("a.b")]
    [InlineData("a.b.c.d")]
    [InlineData("....")]
    [InlineData("!.!.!")]
    [InlineData("e30.e30.e30")]
    public async Task ValidateAsync_Should_Refuse_When_TextIsNoToken(string token)
        => Assert.Null((await _validator.ValidateAsync(token)).Principal);

    [Fact]
    public async Task ValidateAsync_Should_Refuse_When_IssuerOrAudienceIsAnother()
    {
        Assert.Null((await _validator.ValidateAsync(Token(issuer: "other"))).Principal);
        Assert.Null((await _validator.ValidateAsync(Token(audience: "other"))).Principal);
    }

    [Fact]
    public async Task ValidateAsync_Should_AskForNewKeys_When_KeyIsUnknown()
    {
        using var next = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        _keys.OnRefresh = () => _keys.Keys = [.. _keys.Keys, new SigningKey("k2", next.ExportParameters(false))];

        var result = await _validator.ValidateAsync(Token(keyId: "k2", key: next));

        Assert.NotNull(result.Principal);
        Assert.Equal(1, _keys.Refreshes);
    }

    private static bool IsPaddingBit(string token, int index) => index + 1 == token.Length || token[index + 1] == '.';

    private string Token(string issuer = "eshop", string audience = "eshop", string keyId = "k1", ECDsa? key = null)
        => TokenWriter.Write(
            new TokenDescription
            {
                Issuer = issuer,
                Audience = audience,
                Subject = "alice",
                Id = "1",
                IssuedAt = s_now,
                ExpiresAt = s_now.AddMinutes(15),
                Roles = ["customer", "staff"],
            },
            keyId,
            key ?? _key);

    private sealed class KeySource : ISigningKeySource
    {
        public IReadOnlyList<SigningKey> Keys { get; set; } = [];

        public Action? OnRefresh { get; set; }

        public int Refreshes { get; private set; }

        public ValueTask<IReadOnlyList<SigningKey>> GetKeysAsync(bool refresh, CancellationToken cancellationToken)
        {
            if (refresh)
            {
                Refreshes++;
                OnRefresh?.Invoke();
            }

            return ValueTask.FromResult(Keys);
        }
    }
}

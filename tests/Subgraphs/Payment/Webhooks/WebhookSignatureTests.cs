using EShop.Payment.Webhooks;

namespace EShop.Payment.Tests.Webhooks;

public sealed class WebhookSignatureTests
{
    private const string Secret = "a webhook secret of some length";

    private static readonly DateTimeOffset s_now = new(2030, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly TimeSpan s_tolerance = TimeSpan.FromMinutes(5);
    private static readonly byte[] s_body = "{\"id\":\"evt_1\"}"u8.ToArray();

    [Fact]
    public void Create_Should_FollowTheScheme_When_ABodyIsSigned()
    {
        var expected = Convert.ToHexStringLower(System.Security.Cryptography.HMACSHA256.HashData(
            System.Text.Encoding.UTF8.GetBytes(Secret), "1893456000.{\"id\":\"evt_1\"}"u8));

        Assert.Equal($"t=1893456000,v1={expected}", WebhookSignature.Create(s_body, Secret, s_now));
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(300, true)]
    [InlineData(-300, true)]
    [InlineData(301, false)]
    [InlineData(-301, false)]
    public void IsValid_Should_HoldForAWhile_When_TimePasses(int seconds, bool expected)
    {
        var header = WebhookSignature.Create(s_body, Secret, s_now);

        Assert.Equal(expected, WebhookSignature.IsValid(s_body, header, Secret, s_now.AddSeconds(seconds), s_tolerance));
    }

    [Fact]
    public void IsValid_Should_Fail_When_AnyBitOfTheBodyIsAnother()
    {
        var header = WebhookSignature.Create(s_body, Secret, s_now);
        for (var bit = 0; bit < s_body.Length * 8; bit++)
        {
            var body = s_body.ToArray();
            body[bit / 8] ^= (byte)(1 << (bit % 8));
            Assert.False(WebhookSignature.IsValid(body, header, Secret, s_now, s_tolerance));
        }
    }

    [Fact]
    public void IsValid_Should_Fail_When_TheTimeWasMoved()
    {
        var header = WebhookSignature.Create(s_body, Secret, s_now).Replace("t=1893456000", "t=1893456001", StringComparison.Ordinal);

        Assert.False(WebhookSignature.IsValid(s_body, header, Secret, s_now, s_tolerance));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("t=1893456000")]
    [InlineData("v1=00")]
    [InlineData("t=-1,v1=0000000000000000000000000000000000000000000000000000000000000000")]
    [InlineData("t=99999999999999999,v1=0000000000000000000000000000000000000000000000000000000000000000")]
    [InlineData("t=1893456000,v1=zz00000000000000000000000000000000000000000000000000000000000000")]
    public void IsValid_Should_Fail_When_TheHeaderIsNone(string? header)
        => Assert.False(WebhookSignature.IsValid(s_body, header, Secret, s_now, s_tolerance));

    [Fact]
    public void IsValid_Should_Fail_When_TheSecretIsAnother()
        => Assert.False(WebhookSignature.IsValid(s_body, WebhookSignature.Create(s_body, Secret + "!", s_now), Secret, s_now, s_tolerance));
}

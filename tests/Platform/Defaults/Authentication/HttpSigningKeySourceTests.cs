using System.Net;
using System.Security.Cryptography;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;

namespace EShop.Defaults.Tests;

public sealed class HttpSigningKeySourceTests
{
    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2026, 11, 20, 12, 0, 0, TimeSpan.Zero));
    private readonly Endpoint _endpoint = new();

    [Fact]
    public async Task GetKeysAsync_Should_FetchOnce_When_AskedAgainWithinTheInterval()
    {
        using var source = CreateSource();

        Assert.Single(await source.GetKeysAsync(refresh: false, default));
        await source.GetKeysAsync(refresh: false, default);
        await source.GetKeysAsync(refresh: true, default);

        Assert.Equal(1, _endpoint.Requests);
        _clock.Advance(TimeSpan.FromSeconds(30));
        await source.GetKeysAsync(refresh: true, default);
        Assert.Equal(2, _endpoint.Requests);
    }

    [Fact]
    public async Task GetKeysAsync_Should_KeepTheLastKeys_When_IdentityIsDown()
    {
        using var source = CreateSource();
        await source.GetKeysAsync(refresh: false, default);

        _endpoint.IsDown = true;
        _clock.Advance(TimeSpan.FromMinutes(1));

        Assert.Single(await source.GetKeysAsync(refresh: true, default));
        Assert.Equal(2, _endpoint.Requests);
    }

    private HttpSigningKeySource CreateSource() => new(
        new Clients(_endpoint),
        Options.Create(new TokenOptions { JwksUrl = new Uri("http://127.0.0.1/.well-known/jwks.json") }),
        _clock,
        NullLogger<HttpSigningKeySource>.Instance);

    private sealed class Clients(HttpMessageHandler handler) : IHttpClientFactory
    {
        public HttpClient CreateClient(string name) => new(handler, disposeHandler: false);
    }

    private sealed class Endpoint : HttpMessageHandler
    {
        private readonly byte[] _json;

        public Endpoint()
        {
            using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
            _json = JsonWebKeySet.Write([new SigningKey("k1", key.ExportParameters(false))]);
        }

        public int Requests { get; private set; }

        public bool IsDown { get; set; }

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Requests++;
            return IsDown
                ? Task.FromException<HttpResponseMessage>(new HttpRequestException("down"))
                : Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { Content = new ByteArrayContent(_json) });
        }
    }
}

using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace Cacao.Fusion.Tests.Sources;

public sealed class Http2SourceTests
{
    [Fact]
    public async Task Gateway_Should_SpeakHttp2_When_TheSourceDoesWithoutTls()
    {
        var protocols = new List<string>();
        await using var shop = await RemoteShop.StartAsync(
            gateway => gateway.ModifyHttpOptions(http => http.Http2Sources.Add("catalog")),
            catalog: application => application.Use((context, next) =>
            {
                protocols.Add(context.Request.Protocol);
                return next(context);
            }),
            buildCatalog: builder => builder.Configuration["Kestrel:EndpointDefaults:Protocols"] = "Http2");

        var answer = await shop.ExecuteAsync("{ products { name quantity } }");

        Assert.Contains("\"quantity\":20", answer, StringComparison.Ordinal);
        Assert.Equal("HTTP/2", protocols[^1]);
    }
}

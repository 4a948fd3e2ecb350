using Microsoft.OpenApi;
using Snapshooter.Xunit;

namespace Cacao.Fusion.Tests.Rest;

public sealed class OpenApiTests
{
    [Fact]
    public async Task Description_Should_SayWhatEndpointsTakeAndAnswer_When_Asked()
    {
        await using var host = await RestHost.StartAsync();

        Snapshot.Match((await host.SendAsync("GET", "/openapi.json")).Body);
    }

    [Fact]
    public async Task Description_Should_BeValid_When_ReadAsOpenApi31()
    {
        await using var host = await RestHost.StartAsync();

        var result = OpenApiDocument.Parse((await host.SendAsync("GET", "/openapi.json")).Body, "json");

        Assert.Empty(result.Diagnostic!.Errors);
        Assert.Empty(result.Diagnostic.Warnings);
        Assert.Equal(OpenApiSpecVersion.OpenApi3_1, result.Diagnostic.SpecificationVersion);
        Assert.Equal(["AddBookInput", "Genre", "LoanInput", "Problem"], result.Document!.Components!.Schemas!.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(8, result.Document.Paths.Count);
    }
}

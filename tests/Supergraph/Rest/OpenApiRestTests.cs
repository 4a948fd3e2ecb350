using EShop.Supergraph.Tests.Clients;
using EShop.Supergraph.Tests.Shops;
using Microsoft.OpenApi;

namespace EShop.Supergraph.Tests.Rest;

[Collection(EmbeddedCollection.Name)]
public sealed class OpenApiRestTests(EmbeddedShop shop) : RestTests(shop)
{
    [Fact]
    public async Task Description_Should_BeValid_When_ReadAsOpenApi31()
    {
        var result = OpenApiDocument.Parse((await Rest.GetAsync("/openapi.json")).Must(200).Text, "json");

        Assert.Empty(result.Diagnostic!.Errors);
        Assert.Empty(result.Diagnostic.Warnings);
        Assert.Equal(OpenApiSpecVersion.OpenApi3_1, result.Diagnostic.SpecificationVersion);
    }

    [Fact]
    public async Task Description_Should_SatisfyTheSchemaOfOpenApi_When_Validated()
    {
        var description = (await Rest.GetAsync("/openapi.json")).Must(200).Text;

        var (isValid, text) = await OpenApiValidator.ValidateAsync(description);
        var (isValidWithoutVersion, _) = await OpenApiValidator.ValidateAsync(description.Replace("\"openapi\":", "\"version\":", StringComparison.Ordinal));

        Assert.True(isValid, text);
        Assert.Equal("3.1", text);
        Assert.False(isValidWithoutVersion);
    }

    [Fact]
    public async Task Path_Should_BeAProblem_When_ThereIsNoEndpoint()
    {
        (await Rest.GetAsync("/api/nothing")).MustRefuse(404);
        (await Rest.SendAsync(HttpMethod.Patch, "/api/products")).MustRefuse(405);
    }
}

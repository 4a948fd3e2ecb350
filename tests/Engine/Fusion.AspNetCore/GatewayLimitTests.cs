using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Cacao.Execution;
using Cacao.Fusion.Execution;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace Cacao.Fusion.Tests;

/// <summary>What a gateway refuses before it plans: operations that are too deep or too costly, and documents that nobody trusts.</summary>
public sealed class GatewayLimitTests
{
    private const string Products = "{ products { name } }";

    private const string Costly = """
        type Query {
          products(first: Int): [Product!]! @cost(weight: "10") @listSize(assumedSize: 50, slicingArguments: ["first"], requireOneSlicingArgument: false)
          productById(id: ID!): Product @lookup
        }
        type Product @key(fields: "id") { id: ID! name: String! @cost(weight: "2") parts: [Product!]! @listSize(assumedSize: 10) }
        """;

    [Theory]
    [InlineData("{ products(first: 5) { name } }", null, null)]
    [InlineData("{ products { name } }", null, ErrorCodes.CostExceeded)]
    [InlineData("query Q($n: Int) { products(first: $n) { name } }", """{"n":5}""", null)]
    [InlineData("query Q($n: Int) { products(first: $n) { name } }", """{"n":50}""", ErrorCodes.CostExceeded)]
    [InlineData("{ products(first: 1) { parts { parts { parts { id } } } } }", null, ErrorCodes.CostExceeded)]
    public async Task Gateway_Should_RefuseWhatCostsTooMuch_When_ComposedWeightsAddUp(string query, string? variables, string? code)
    {
        await using var application = await StartAsync(Costly, options =>
        {
            options.Cost.EnforceCostLimits = true;
            options.Cost.MaxFieldCost = 60;
            options.Cost.MaxTypeCost = 40;
        });

        var answer = await PostAsync(application, new { query, variables = variables is null ? (object?)null : JsonSerializer.Deserialize<JsonElement>(variables) });

        Assert.Equal(code, CodeOf(answer));
    }

    [Fact]
    public async Task Gateway_Should_TellTheCost_When_AskedByTheHeader()
    {
        await using var application = await StartAsync(Costly, _ => { });

        var reported = await PostAsync(application, new { query = "{ products(first: 5) { name } }" }, ("GraphQL-Cost", "report"));
        var validated = await PostAsync(application, new { query = "{ products(first: 5) { name } }" }, ("GraphQL-Cost", "validate"));

        Assert.Equal(20, reported.GetProperty("extensions").GetProperty("operationCost").GetProperty("fieldCost").GetDouble());
        Assert.Equal(6, validated.GetProperty("extensions").GetProperty("operationCost").GetProperty("typeCost").GetDouble());
        Assert.True(reported.TryGetProperty("data", out _));
        Assert.False(validated.TryGetProperty("data", out _));
    }

    [Fact]
    public async Task Gateway_Should_RefuseWhatIsTooDeep_When_ThereIsALimit()
    {
        await using var application = await StartAsync(Costly, options => options.MaxExecutionDepth = 3);

        var deep = await PostAsync(application, new { query = "{ products { parts { parts { name } } } }" });
        var flat = await PostAsync(application, new { query = "{ products { parts { name } } }" });

        Assert.False(deep.TryGetProperty("data", out _));
        Assert.Contains("depth", deep.GetProperty("errors")[0].GetProperty("message").GetString(), StringComparison.OrdinalIgnoreCase);
        Assert.True(flat.TryGetProperty("data", out _));
    }

    [Fact]
    public async Task Gateway_Should_ExecuteTrustedDocumentsAlone_When_OnlyThoseAreAllowed()
    {
        await using var application = await StartAsync(
            ShopHost.Catalog, options => options.PersistedOperations.OnlyAllowPersistedDocuments = true, Trusted());

        Assert.Null(CodeOf(await PostAsync(application, new { id = "product-names" })));
        Assert.Null(CodeOf(await PostAsync(application, new { documentId = "product-names", query = "{ whoami }" })));
        Assert.Equal(ErrorCodes.OnlyPersistedDocuments, CodeOf(await PostAsync(application, new { query = Products })));
        Assert.Equal(ErrorCodes.OnlyPersistedDocuments, CodeOf(await PostAsync(application, new { id = "unknown", query = Products })));
        Assert.Equal(ErrorCodes.DocumentUnknown, CodeOf(await PostAsync(application, new { id = "unknown" })));
        Assert.Equal(ErrorCodes.DocumentUnknown, CodeOf(await PostAsync(application, new { id = "../product-names" })));
    }

    [Fact]
    public async Task Gateway_Should_KnowAQueryByItsHash_When_ItWasSentBefore()
    {
        await using var application = await StartAsync(
            ShopHost.Catalog, options => options.PersistedOperations.AllowAutomaticPersistedQueries = true, Trusted());
        var extensions = new { persistedQuery = new { version = 1, sha256Hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Products))) } };

        Assert.Equal(ErrorCodes.DocumentUnknown, CodeOf(await PostAsync(application, new { extensions })));
        Assert.Equal(ErrorCodes.DocumentHashMismatch, CodeOf(await PostAsync(application, new { query = "{ whoami }", extensions })));
        Assert.Null(CodeOf(await PostAsync(application, new { query = Products, extensions })));
        Assert.Null(CodeOf(await PostAsync(application, new { extensions })));
        Assert.Null(CodeOf(await PostAsync(application, new { id = "product-names" })));
    }

    [Fact]
    public async Task Gateway_Should_KnowAQueryByItsHash_When_ItWasSentToAnotherBefore()
    {
        var folder = System.IO.Path.Combine(Directory.CreateTempSubdirectory().FullName, "sent");
        await using var first = await StartAsync(ShopHost.Catalog, _ => { }, gateway: g => g.UseAutomaticPersistedOperationPipeline(folder));
        await using var second = await StartAsync(ShopHost.Catalog, _ => { }, gateway: g => g.UseAutomaticPersistedOperationPipeline(folder));
        var extensions = new { persistedQuery = new { version = 1, sha256Hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Products))) } };

        Assert.Equal(ErrorCodes.DocumentUnknown, CodeOf(await PostAsync(second, new { extensions })));
        Assert.Null(CodeOf(await PostAsync(first, new { query = Products, extensions })));
        Assert.Null(CodeOf(await PostAsync(second, new { extensions })));
    }

    private static string Trusted()
    {
        var folder = Directory.CreateTempSubdirectory().FullName;
        File.WriteAllText(System.IO.Path.Combine(folder, "product-names.graphql"), Products);
        return folder;
    }

    private static Task<WebApplication> StartAsync(string schema, Action<FusionRequestOptions> configure, string? documents = null, Action<IFusionGatewayBuilder>? gateway = null)
        => ShopHost.StartAsync(
            builder =>
            {
                ShopHost.AddCatalog(builder.Services);
                var own = builder.AddGraphQLGateway("gateway")
                    .AddConfiguration(new InMemoryConfigurationSource(new GatewayConfiguration(ShopHost.Compose(("catalog", Directives + schema)), null)))
                    .UseInProcessSources()
                    .ModifyRequestOptions(configure);
                if (documents is not null)
                {
                    own.AddFileSystemOperationDocumentStorage(documents);
                }

                gateway?.Invoke(own);
            },
            "gateway");

    private const string Directives = """
        directive @cost(weight: String!) on ARGUMENT_DEFINITION | ENUM | FIELD_DEFINITION | INPUT_FIELD_DEFINITION | OBJECT | SCALAR
        directive @listSize(
          assumedSize: Int, slicingArguments: [String!], slicingArgumentDefaultValue: Int, sizedFields: [String!], requireOneSlicingArgument: Boolean = true
        ) on FIELD_DEFINITION

        """;

    private static string? CodeOf(JsonElement answer)
        => answer.TryGetProperty("errors", out var errors) && errors[0].TryGetProperty("extensions", out var extensions)
            && extensions.TryGetProperty("code", out var code) && !answer.TryGetProperty("data", out _)
                ? code.GetString()
                : null;

    private static async Task<JsonElement> PostAsync(WebApplication application, object body, (string Name, string Value)? header = null)
    {
        using var client = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(ShopHost.AddressOf(application), "/gateway"))
        {
            Content = new StringContent(JsonSerializer.Serialize(body), Encoding.UTF8, "application/json"),
        };
        if (header is { } given)
        {
            request.Headers.Add(given.Name, given.Value);
        }

        using var response = await client.SendAsync(request);
        using var document = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        return document.RootElement.Clone();
    }
}

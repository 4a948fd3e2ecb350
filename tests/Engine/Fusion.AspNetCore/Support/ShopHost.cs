using System.Net;
using System.Security.Claims;
using System.Text;
using System.Text.Json;
using Cacao.AspNetCore;
using Cacao.Execution;
using Cacao.Fusion.Composition;
using Cacao.Types;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Cacao.Fusion.Tests;

using Map = Dictionary<string, object?>;

/// <summary>Two source schemas and a gateway over them, in one process or in three.</summary>
internal static class ShopHost
{
    public const string Catalog = """
        type Query {
          products: [Product!]!
          productById(id: ID!): Product @lookup
          secret: String @authorize(roles: ["staff"])
          whoami: String
        }
        type Mutation { rename(id: ID!, name: String!): Product }
        type Product @key(fields: "id") { id: ID! name: String! price: Float! }
        type Subscription { renamed: Product }
        directive @authorize(policy: String, roles: [String!]) repeatable on OBJECT | FIELD_DEFINITION
        """;

    public const string Inventory = """
        type Query { productById(id: ID!): Product @lookup @internal }
        type Product @key(fields: "id") { id: ID! quantity: Int! isDear(price: Float! @require(field: "price")): Boolean! }
        """;

    public static string Compose(params (string Name, string Text)[] sources)
    {
        var result = SchemaComposer.Compose(sources.Select(s => new SourceSchemaText(s.Name, s.Text)));
        return result.ExecutionSchema ?? throw new InvalidOperationException(string.Join('\n', result.Log));
    }

    public static GatewayConfiguration Configuration(string? inventory = null)
        => new(Compose(("catalog", Catalog), ("inventory", inventory ?? Inventory)), null);

    /// <summary>The same as an archive, whose sources are in the process.</summary>
    public static FusionArchive Archive(params (string Name, string Text)[] sources)
    {
        var settings = sources.Select(s => (s.Name, s.Text, Settings: $$"""{"name":"{{s.Name}}","transports":{"http":{"url":"inprocess://{{s.Name}}"} } }""")).ToList();
        return FusionArchive.Create(
            "{}",
            new ArchivedGateway(Compose(sources), GatewaySettingsComposer.Compose(settings.ConvertAll(s => s.Settings), "Development")),
            settings.Select(s => new ArchivedSourceSchema(s.Name, s.Text, s.Settings)));
    }

    public static void AddCatalog(IServiceCollection services)
    {
        var products = new List<Map>
        {
            new() { ["id"] = "1", ["name"] = "Table", ["price"] = 899.5 },
            new() { ["id"] = "2", ["name"] = "Chair", ["price"] = 54.0 },
        };
        Map? Find(IResolverContext c) => products.Find(p => (string)p["id"]! == c.ArgumentValue<string>("id"));
        services.AddGraphQL("catalog")
            .AddDocumentFromString(SourceSyntax + Catalog)
            .AddResolver("Query", "products", _ => products)
            .AddResolver("Query", "productById", Find)
            .AddResolver("Query", "secret", _ => "a secret")
            .AddResolver("Query", "whoami", c => c.ContextData.TryGetValue(nameof(ClaimsPrincipal), out var user) ? ((ClaimsPrincipal)user!).FindFirst(ClaimTypes.Role)?.Value : null)
            .AddResolver("Mutation", "rename", c =>
            {
                var found = Find(c)!;
                found["name"] = c.ArgumentValue<string>("name");
                return found;
            })
            .ConfigureSchema(schema => schema.ConfigureMerged(configuration =>
            {
                var renamed = ((ObjectTypeConfiguration)configuration.Find("Subscription")!).Fields.Find(f => f.Name == "renamed")!;
                renamed.SubscribeResolver = c => new ValueTask<IAsyncEnumerable<object?>>(EventsAsync(products, c.RequestAborted));
                renamed.Resolver = c => new ValueTask<object?>(c.EventMessage<Map>());
            }))
            .AddResolver("Product", "id", c => c.Parent<Map>()["id"])
            .AddResolver("Product", "name", c => c.Parent<Map>()["name"])
            .AddResolver("Product", "price", c => c.Parent<Map>()["price"]);
    }

    /// <summary>Set when the source of a subscription that never ends was left.</summary>
    public static TaskCompletionSource Left { get; set; } = new();

    public static bool Endless { get; set; }

    private static async IAsyncEnumerable<object?> EventsAsync(
        List<Map> products, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var product in products)
        {
            await Task.Yield();
            yield return product;
        }

        if (Endless)
        {
            try
            {
                await Task.Delay(Timeout.Infinite, cancellationToken);
            }
            finally
            {
                Left.TrySetResult();
            }
        }
    }

    public static void AddInventory(IServiceCollection services)
    {
        services.AddGraphQL("inventory")
            .AddDocumentFromString(SourceSyntax + Inventory)
            .AddResolver("Query", "productById", c => c.ArgumentValue<string>("id"))
            .AddResolver("Product", "id", c => c.Parent<string>())
            .AddResolver("Product", "quantity", c => int.Parse(c.Parent<string>(), System.Globalization.CultureInfo.InvariantCulture) * 10)
            .AddResolver("Product", "isDear", c => c.ArgumentValue<double>("price") > 100);
    }

    public const string SourceSyntax = """
        scalar FieldSelectionMap
        scalar FieldSelectionSet
        directive @key(fields: FieldSelectionSet!) repeatable on OBJECT | INTERFACE
        directive @lookup on FIELD_DEFINITION
        directive @internal on OBJECT | FIELD_DEFINITION
        directive @require(field: FieldSelectionMap!) on ARGUMENT_DEFINITION

        """;

    public static Task<WebApplication> StartAsync(Action<WebApplicationBuilder> configure, params string[] schemas)
        => StartAsync(configure, _ => { }, schemas);

    public static async Task<WebApplication> StartAsync(
        Action<WebApplicationBuilder> configure, Action<WebApplication> map, params string[] schemas)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { EnvironmentName = "Development" });
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        builder.Logging.ClearProviders();
        configure(builder);
        var application = builder.Build();
        application.UseWebSockets();
        application.Use((context, next) =>
        {
            if (context.Request.Headers.Authorization is [{ } token])
            {
                var role = token["Bearer ".Length..];
                var identity = new ClaimsIdentity([new Claim(ClaimTypes.Role, role), new Claim("name", role)], "test");
                context.User = new ClaimsPrincipal(identity);
            }

            return next(context);
        });
        foreach (var schema in schemas)
        {
            application.MapGraphQL($"/{schema}", schema).WithOptions(o => o.Batching = AllowedBatching.All);
        }

        map(application);
        await application.StartAsync();
        return application;
    }

    public static Uri AddressOf(WebApplication application)
        => new(application.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());

    public static async Task<string> PostAsync(
        WebApplication application, string path, string query, string? token = null, string? accept = null)
    {
        using var client = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(AddressOf(application), path))
        {
            Content = new StringContent(JsonSerializer.Serialize(new { query }), Encoding.UTF8, "application/json"),
        };
        if (token is not null)
        {
            request.Headers.TryAddWithoutValidation("Authorization", $"Bearer {token}");
        }

        if (accept is not null)
        {
            request.Headers.TryAddWithoutValidation("Accept", accept);
        }

        using var response = await client.SendAsync(request);
        return await response.Content.ReadAsStringAsync();
    }
}

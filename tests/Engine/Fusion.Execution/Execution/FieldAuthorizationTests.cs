using System.Security.Claims;
using System.Text;
using Cacao.Execution;
using Cacao.Fusion.Composition;
using Snapshooter.Xunit;

namespace Cacao.Fusion.Execution.Tests;

using Map = Dictionary<string, object?>;

/// <summary>What callers may not see is null with an error, is never asked for, and takes nothing with it that they may see.</summary>
public sealed class FieldAuthorizationTests
{
    private const string Authorize = "directive @authorize(policy: String, roles: [String!]) repeatable on OBJECT | FIELD_DEFINITION\n";

    private const string Catalog = Authorize + """
        type Query {
          products: [Product!]!
          product(id: ID!): Product @lookup
          secret: String @authorize(roles: ["staff", "admin"])
          mine: String @authorize
          strict: String! @authorize
          things: [Thing!]!
          audit: Audit
        }
        type Mutation { free(name: String!): String guarded: Payload! @authorize(roles: ["staff"]) }
        type Subscription { changed: Product guardedChange: Product @authorize }
        type Payload { text: String }
        interface Thing { name: String }
        type Book implements Thing { name: String }
        type Letter implements Thing { name: String @authorize(roles: ["staff"]) }
        type Audit @authorize(roles: ["admin"]) { text: String }
        type Product @key(fields: "id") { id: ID! name: String cost: Int @authorize(roles: ["staff"]) }
        """;

    private const string Stock = Authorize + """
        type Query { productById(id: ID!): Product @lookup @internal }
        type Product @key(fields: "id") {
          id: ID!
          stock: Stock
          margin(cost: Int @require(field: "cost")): Int
        }
        type Stock { available: Int levels: [Int!]! @authorize(roles: ["staff"]) }
        """;

    private static readonly Dictionary<string, string> s_operations = new(StringComparer.Ordinal)
    {
        ["root_fields"] = "{ secret mine products { name } }",
        ["nested"] = "{ products { name cost stock { available } } }",
        ["only_denied_below"] = "{ products { stock { levels } } }",
        ["non_null"] = "{ products { name stock { available levels } } }",
        ["strict_root"] = "{ strict products { name } }",
        ["aliases"] = "{ a: secret b: secret products { c: cost id } }",
        ["one_of_the_types"] = "{ things { name } }",
        ["type"] = "{ audit { text } products { name } }",
        ["requirement"] = "{ products { margin } }",
        ["all_denied"] = "{ secret }",
        ["mutations"] = "mutation { first: free(name: \"a\") guarded { text } }",
    };

    public static TheoryData<string, string?> Cases
    {
        get
        {
            var cases = new TheoryData<string, string?>();
            foreach (var name in s_operations.Keys)
            {
                cases.Add(name, null);
                cases.Add(name, "customer");
                cases.Add(name, "staff");
            }

            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task ExecuteAsync_Should_KeepFieldsFromWhoMayNotSeeThem_When_TheyAreSelected(string name, string? role)
    {
        var gateway = Gateway();

        var answer = await gateway.ExecuteAsync(s_operations[name], user: User(role));

        var calls = gateway.Sources.SelectMany(s => s.Value.Calls.Select(c => $"{s.Key}: {c}"));
        Snapshot.Match($"{answer}\n\n{string.Join('\n', calls)}", SnapshotNameExtension.Create(name, role ?? "anonymous"));
    }

    [Fact]
    public async Task ExecuteAsync_Should_SayNothing_When_ADeniedFieldIsSkipped()
    {
        var gateway = Gateway();

        var answer = await gateway.ExecuteAsync("query Q($s: Boolean!) { secret @include(if: $s) products { name } }", """{"s":false}""");

        Assert.DoesNotContain("errors", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ExecuteAsync_Should_AnswerEachCallerByTheirRights_When_TheyAskTheSame()
    {
        var gateway = Gateway();
        var anonymous = await gateway.ExecuteAsync("{ secret }");

        Assert.Contains("a secret", await gateway.ExecuteAsync("{ secret }", user: User("staff")), StringComparison.Ordinal);
        Assert.Equal(anonymous, await gateway.ExecuteAsync("{ secret }"));
        Assert.Contains(FusionErrorCodes.NotAuthorized, await gateway.ExecuteAsync("{ secret }", user: User("customer")), StringComparison.Ordinal);
        Assert.Contains(FusionErrorCodes.NotAuthenticated, anonymous, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Subscription_Should_NotStart_When_ItsFieldIsDenied()
    {
        var gateway = Gateway();

        await using var result = await gateway.StartAsync("subscription { guardedChange { name } }");

        Assert.Contains(FusionErrorCodes.NotAuthenticated, TestGateway.Write(Assert.IsAssignableFrom<OperationResult>(result)), StringComparison.Ordinal);
        Assert.Equal(0, gateway.Calls);
    }

    [Fact]
    public async Task Subscription_Should_KeepFieldsOut_When_TheyAreDeniedBelow()
    {
        var gateway = Gateway();
        gateway.Sources["catalog"].Events.Add(Product());
        var text = new StringBuilder();

        await using var result = await gateway.StartAsync("subscription { changed { name cost } }");
        await foreach (var part in Assert.IsAssignableFrom<ResponseStream>(result).ReadResultsAsync())
        {
            await using (part)
            {
                text.AppendLine(TestGateway.Write(part));
            }
        }

        Assert.Contains("\"cost\": null", text.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("cost", Assert.Single(gateway.Sources["catalog"].Calls), StringComparison.Ordinal);
    }

    private static ClaimsPrincipal? User(string? role)
        => role is null ? null : new ClaimsPrincipal(new ClaimsIdentity([new Claim(ClaimTypes.Role, role)], "test"));

    private static Map Product() => new() { ["__typename"] = "Product", ["id"] = "1", ["name"] = "Table", ["cost"] = 7 };

    private static TestGateway Gateway() => new(
        TestSchemas.Compose([new SourceSchemaText("catalog", Catalog), new SourceSchemaText("stock", Stock)]),
        new Dictionary<string, TestSource>
        {
            ["catalog"] = new TestSource()
                .Abstract("Thing", "Book", "Letter")
                .On("Query.products", (_, _) => new List<object?> { Product() })
                .On("Query.product", (_, _) => Product())
                .On("Query.secret", (_, _) => "a secret")
                .On("Query.mine", (_, _) => "yours")
                .On("Query.strict", (_, _) => "there")
                .On("Query.audit", (_, _) => new Map { ["__typename"] = "Audit", ["text"] = "seen" })
                .On("Query.things", (_, _) => new List<object?>
                {
                    new Map { ["__typename"] = "Book", ["name"] = "Emma" },
                    new Map { ["__typename"] = "Letter", ["name"] = "private" },
                })
                .On("Mutation.free", (_, a) => a("name"))
                .On("Mutation.guarded", (_, _) => new Map { ["__typename"] = "Payload", ["text"] = "done" })
                .On("Subscription.changed", (e, _) => ((Map)e!)["event"]),
            ["stock"] = new TestSource()
                .On("Query.productById", (_, a) => new Map
                {
                    ["__typename"] = "Product",
                    ["id"] = a("id"),
                    ["stock"] = new Map { ["__typename"] = "Stock", ["available"] = 3, ["levels"] = new List<object?> { 1, 2 } },
                })
                .On("Product.margin", (_, a) => (a("cost") as long? ?? 0) + 1),
        });
}

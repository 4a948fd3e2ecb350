using System.Text.RegularExpressions;
using EShop.Supergraph.Tests.Clients;
using EShop.Supergraph.Tests.Shops;

namespace EShop.Supergraph.Tests.Access.Matrix;

/// <summary>Everybody against every REST endpoint.</summary>
[Collection(EmbeddedCollection.Name)]
public sealed partial class RestMatrixTests(EmbeddedShop shop)
{
    [Fact]
    public async Task Table_Should_NameEveryEndpointAndNoOther_When_TheDescriptionIsRead()
    {
        var description = (await new RestClient(shop.Address).GetAsync("/openapi.json")).Must(200);

        // Parameters have other names where two routes of one path are described together.
        var described = description["paths"].EnumerateObject()
            .SelectMany(path => path.Value.EnumerateObject().Select(method => $"{method.Name.ToUpperInvariant()} {Normalize(path.Name)}"));
        Assert.Equal(RestRights.Table.Keys.Select(Normalize).Order(StringComparer.Ordinal), described.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Endpoint_Should_AdmitOnlyWhoMay_When_EverybodyCallsIt()
    {
        var callers = await Callers.SignInAsync(shop);
        var differences = new List<string>();
        foreach (var (endpoint, right) in RestRights.Table)
        {
            var (method, route) = (endpoint.Split(' ')[0], endpoint.Split(' ')[1]);
            var path = ParameterPattern().Replace(route, Guid.CreateVersion7().ToString());
            foreach (var caller in Enum.GetValues<Caller>())
            {
                var client = new RestClient(shop.Address, callers.Client(caller, shop.Address).Token);
                var reply = await client.SendAsync(new HttpMethod(method), path, RestRights.Bodies.GetValueOrDefault(endpoint));
                if (right.Admits(caller) ? reply.Status is 401 or 403 or >= 500 && !endpoint.EndsWith("/login", StringComparison.Ordinal)
                    : reply.Status != (caller == Caller.Anonymous ? 401 : 403))
                {
                    differences.Add($"{endpoint} answers {caller}: {reply}");
                }
            }
        }

        Assert.True(differences.Count == 0, string.Join(Environment.NewLine, differences));
    }

    [Fact]
    public async Task AnothersThing_Should_NotBeFound_When_ACustomerAsksForIt()
    {
        var belongings = await Belongings.MakeAsync(shop);
        var callers = await Callers.SignInAsync(shop, belongings.Owner);
        var (order, user) = (Uri.EscapeDataString(belongings.Ids["Order"]), Uri.EscapeDataString(belongings.Ids["User"]));
        var client = new RestClient(shop.Address, callers.Client(Caller.Customer, shop.Address).Token);

        (await client.GetAsync($"/api/orders/{order}")).MustRefuse(404);
        (await client.GetAsync($"/api/v1/orders/{order}")).MustRefuse(404);
        (await client.PostAsync($"/api/v1/orders/{order}/confirm-payment")).MustRefuse(404);
        (await client.PutAsync($"/api/users/{user}", new { name = "x" })).MustRefuse(404);
        Assert.DoesNotContain(belongings.Ids["Order"], (await client.GetAsync("/api/orders")).Must(200).Text, StringComparison.Ordinal);
        Assert.DoesNotContain(belongings.Owner.Email, (await client.GetAsync($"/api/users/{user}")).Must(200).Text, StringComparison.Ordinal);
    }

    private static string Normalize(string path) => ParameterPattern().Replace(path, "{}");

    [GeneratedRegex(@"\{[^}]+\}", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex ParameterPattern();
}

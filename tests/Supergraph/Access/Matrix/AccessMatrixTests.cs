using System.Text.Json;
using Cacao.Language;
using EShop.Supergraph.Tests.Clients;
using EShop.Supergraph.Tests.Shops;

namespace EShop.Supergraph.Tests.Access.Matrix;

/// <summary>Everybody against everything, at the gateway and at the services themselves.</summary>
[Collection(EmbeddedCollection.Name)]
public sealed class AccessMatrixTests(EmbeddedShop shop)
{
    public static TheoryData<string> Services => [.. ShopSettings.Services.Keys];

    [Fact]
    public void Table_Should_NameEveryRootFieldAndNoOther_When_SchemasAreRead()
    {
        var fields = ShopSettings.Services.Keys.Select(SchemaFile.Of)
            .Append(SchemaFile.Supergraph)
            .SelectMany(schema => schema.RootFields())
            .Select(field => field.Coordinate)
            .Except(RootFieldRights.Stubs.Keys.Select(stub => stub.Coordinate).Except(RootFieldRights.Table.Keys))
            .ToHashSet(StringComparer.Ordinal);

        Assert.Equal(fields.Order(StringComparer.Ordinal), RootFieldRights.Table.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public Task Gateway_Should_AdmitOnlyWhoMay_When_EverybodyCallsEveryRootField()
        => CompareAsync(SchemaFile.Supergraph, shop.Address);

    [Theory]
    [MemberData(nameof(Services))]
    public Task Service_Should_AdmitOnlyWhoMay_When_TheGatewayIsGoneAround(string service)
        => CompareAsync(SchemaFile.Of(service), new Uri(shop.Address, $"/{service}/"), service);

    private async Task CompareAsync(SchemaFile schema, Uri address, string? service = null)
    {
        var callers = await Callers.SignInAsync(shop);
        var differences = new List<string>();
        foreach (var (coordinate, field) in schema.RootFields())
        {
            // Declared in this table or in none: another test says which.
            if (!RootFieldRights.Stubs.TryGetValue((service ?? string.Empty, coordinate), out var right)
                && !RootFieldRights.Table.TryGetValue(coordinate, out right))
            {
                continue;
            }

            foreach (var caller in Enum.GetValues<Caller>())
            {
                var admitted = await IsAdmittedAsync(callers.Client(caller, address), schema, coordinate, field);
                if (admitted != right.Admits(caller))
                {
                    differences.Add($"{coordinate} {(admitted ? "admits" : "refuses")} {caller}");
                }
            }
        }

        Assert.True(differences.Count == 0, string.Join(Environment.NewLine, differences));
    }

    private static async Task<bool> IsAdmittedAsync(ShopClient client, SchemaFile schema, string coordinate, FieldDefinitionNode field)
    {
        var operation = SampleCall.Operation(schema, coordinate, field);
        if (!coordinate.StartsWith("Subscription.", StringComparison.Ordinal))
        {
            return !IsRefused(await client.SendAsync(operation));
        }

        // Who is refused is told at once; who is let in hears nothing until something happens.
        using var silence = new CancellationTokenSource(TimeSpan.FromSeconds(5));
        try
        {
            await foreach (var answer in client.SubscribeOverSseAsync(operation, null, silence.Token))
            {
                return !IsRefused(answer);
            }
        }
        catch (OperationCanceledException) when (silence.IsCancellationRequested)
        {
            return true;
        }

        return true;
    }

    private static bool IsRefused(Answer answer)
    {
        // A call that does not even reach the guard would prove nothing.
        Assert.DoesNotContain(answer.Errors, e => e.TryGetProperty("locations", out _) && !e.TryGetProperty("path", out _));
        return answer.Errors.Any(e => e.TryGetProperty("extensions", out var extensions)
            && extensions.TryGetProperty("code", out var code)
            && code.ValueKind == JsonValueKind.String
            && code.GetString()!.StartsWith("AUTH_", StringComparison.Ordinal));
    }
}

using System.Text.Json;
using Cacao.Language;
using EShop.Supergraph.Tests.Clients;
using EShop.Supergraph.Tests.Shops;

namespace EShop.Supergraph.Tests.Access.Matrix;

/// <summary>Everybody against every field of things that belong to somebody, reached by their keys.</summary>
[Collection(EmbeddedCollection.Name)]
public sealed class ObjectFieldTests(EmbeddedShop shop)
{
    [Fact]
    public void Table_Should_NameEveryTypeAndNoOther_When_TheSchemaIsRead()
    {
        var fields = SchemaFile.Supergraph.ObjectFields().Where(f => !ObjectFieldRights.IsEnvelope(f.Type.Name.Value)).ToArray();
        var exceptions = ObjectFieldRights.Table.SelectMany(t => t.Value.Except.Keys.Select(field => $"{t.Key}.{field}"));

        Assert.Equal(
            fields.Select(f => f.Type.Name.Value).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
            ObjectFieldRights.Table.Keys.Order(StringComparer.Ordinal));
        Assert.Empty(exceptions.Except(fields.Select(f => $"{f.Type.Name.Value}.{f.Field.Name.Value}"), StringComparer.Ordinal));
    }

    [Fact]
    public async Task Field_Should_BeSeenOnlyByWhoMay_When_EverybodyAsksByKey()
    {
        var belongings = await Belongings.MakeAsync(shop);
        var callers = await Callers.SignInAsync(shop, belongings.Owner);
        var differences = new List<string>();
        foreach (var (type, node, path) in ObjectFieldRights.Paths)
        {
            foreach (var field in SchemaFile.Supergraph.ObjectFields().Where(f => f.Type.Name.Value == type).Select(f => f.Field))
            {
                var right = ObjectFieldRights.Of(type, field.Name.Value);
                var operation = Operation(node, path, field);
                foreach (var caller in Enum.GetValues<Caller>())
                {
                    var answer = await callers.Client(caller, shop.Address).SendAsync(operation, new { id = belongings.Ids[node] });
                    var coordinate = $"{node}{string.Concat(path.Select(p => "." + p))}.{field.Name.Value}";
                    if (!right.Admits(caller) && IsSeen(answer, path, field.Name.Value))
                    {
                        differences.Add($"{coordinate} is shown to {caller}: {answer.Body.GetRawText()}");
                    }
                    else if (right.Admits(caller) && answer.Errors.Count > 0)
                    {
                        differences.Add($"{coordinate} is kept from {caller}: {answer.Body.GetRawText()}");
                    }
                }
            }
        }

        Assert.True(differences.Count == 0, string.Join(Environment.NewLine, differences));
    }

    private static string Operation(string node, string[] path, FieldDefinitionNode field)
    {
        var selection = SampleCall.Selection(SchemaFile.Supergraph, field);
        for (var i = path.Length - 1; i >= 0; i--)
        {
            selection = $"{path[i]} {{ {selection} }}";
        }

        return $"query Look($id: ID!) {{ node(id: $id) {{ ... on {node} {{ {selection} }} }} }}";
    }

    private static bool IsSeen(Answer answer, string[] path, string field)
        => answer.Body.TryGetProperty("data", out var data) && IsSeen(data, ["node", .. path, field]);

    private static bool IsSeen(JsonElement value, ReadOnlySpan<string> path)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Null:
                return false;
            case JsonValueKind.Array:
                foreach (var item in value.EnumerateArray())
                {
                    if (IsSeen(item, path))
                    {
                        return true;
                    }
                }

                return false;
            default:
                return path.IsEmpty || (value.TryGetProperty(path[0], out var next) && IsSeen(next, path[1..]));
        }
    }
}

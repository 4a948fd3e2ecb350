using System.Text;
using Cacao.Execution;
using Snapshooter.Xunit;

namespace Cacao.Fusion.Execution.Tests;

public sealed class ShopExecutionTests
{
    private static readonly string s_product = ShopData.Id("Product", "1");

    private static readonly Dictionary<string, (string Operation, string? Variables)> s_cases = new()
    {
        ["aliases"] = ("{ products { a: name b: name(upper: true) name: sku id: name(upper: false) cover { url } } }", null),
        ["nested_key"] = ("{ products { carrier } }", null),
        ["key_through_another_source"] = ("{ orders { product { carrier } } }", null),
        ["requirements"] = ("query Q($zip: String! = \"8000\") { products { label delivery(zip: $zip) { days } } }", null),
        ["abstract"] = ("{ media { __typename id ... on Image { caption } } search(text: \"x\") { __typename ... on Product { name cover { __typename ... on Video { seconds } } } ... on Image { width caption } } }", null),
        ["abstract_lookup"] = ("{ banner { caption url width } }", null),
        ["value_type"] = ("{ viewer { wishes { name } orders { total product { name } } } }", null),
        ["mutations"] = ("mutation M { a: rename(id: \"" + s_product + "\", name: \"new\") { name cover { url } } order(product: \"" + s_product + "\") { order { product { name } } query { products { id } orders { id } } } }", null),
        ["node"] = ("query Q($id: ID!) { node(id: $id) { __typename id ... on Product { name cover { url } } ... on Order { total } } }", $$"""{"id":"{{s_product}}"}"""),
        ["node_of_order"] = ("{ node(id: \"" + ShopData.Id("Order", "o1") + "\") { id ... on Order { total } } }", null),
        ["node_not_found"] = ("{ node(id: \"" + ShopData.Id("Order", "none") + "\") { id } }", null),
        ["node_errors"] = ("{ a: node(id: \"x\") { id } b: node(id: \"" + ShopData.Id("Image", "1") + "\") { id } }", null),
        ["nodes"] = ("query Q($ids: [ID!]!) { nodes(ids: $ids) { __typename id ... on Product { name } } }", $$"""{"ids":["{{s_product}}","{{ShopData.Id("Order", "o1")}}","{{s_product}}","?"]}"""),
        ["conditions"] = ("query Q($a: Boolean!, $b: Boolean!) { products { name @include(if: $a) cover @skip(if: $b) { url } ... @include(if: $a) { sku } } }", """{"a":true,"b":true}"""),
        ["conditions_reversed"] = ("query Q($a: Boolean!, $b: Boolean!) { products { name @include(if: $a) cover @skip(if: $b) { url } ... @include(if: $a) { sku } } }", """{"a":false,"b":false}"""),
        ["variable_batch"] = ("query Q($id: ID!) { product(id: $id) { name } }", $$"""[{"id":"{{s_product}}"},{"id":"none"},{}]"""),
        ["deep_requirements"] = ("{ orders { product { images { caption } label } } }", null),
    };

    public static TheoryData<string> Names => new(s_cases.Keys);

    [Theory]
    [MemberData(nameof(Names))]
    public async Task ExecuteAsync_Should_MatchSnapshot_When_SourcesAnswer(string name)
    {
        var gateway = new TestGateway("shop", ShopData.Sources());

        var answer = await gateway.ExecuteAsync(s_cases[name].Operation, s_cases[name].Variables);

        Snapshot.Match(answer, SnapshotNameExtension.Create(name));
    }

    [Fact]
    public async Task ExecuteAsync_Should_SendEachKeyOnce_When_EntitiesRepeat()
    {
        var gateway = new TestGateway("shop", ShopData.Sources());

        await gateway.ExecuteAsync("{ orders { product { name } } }");

        Assert.EndsWith($$""" {"__fusion_1_id":"{{s_product}}"}""", Assert.Single(gateway.Sources["catalog"].Calls));
    }

    [Fact]
    public async Task ExecuteAsync_Should_NotCallSource_When_ConditionLeavesNothing()
    {
        var gateway = new TestGateway("shop", ShopData.Sources());

        await gateway.ExecuteAsync("query Q($b: Boolean!) { products { name cover @include(if: $b) { url } } }", """{"b":false}""");

        Assert.Empty(gateway.Sources["media"].Calls);
    }

    [Fact]
    public async Task ExecuteAsync_Should_RunPlanForEachEvent_When_OperationIsSubscription()
    {
        var sources = ShopData.Sources();
        sources["orders"].Events.AddRange([ShopData.Order("o1"), ShopData.Order("o2", ShopData.Id("Product", "2"))]);
        sources["orders"].EndsWith = new SourceSchemaException("The source is gone.", FusionErrorCodes.SourceUnavailable);
        var gateway = new TestGateway("shop", sources);
        var text = new StringBuilder();

        await using var result = await gateway.StartAsync("subscription { orderPlaced { id product { id name } } }");
        await foreach (var part in Assert.IsAssignableFrom<ResponseStream>(result).ReadResultsAsync())
        {
            await using (part)
            {
                text.AppendLine(TestGateway.Write(part));
            }
        }

        Snapshot.Match(text.ToString());
    }
}

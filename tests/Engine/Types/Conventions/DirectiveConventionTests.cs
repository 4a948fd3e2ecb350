using static Cacao.Types.Tests.ConventionTypes;

namespace Cacao.Types.Tests;

public sealed class DirectiveConventionTests
{
    [Fact]
    public void OnConfigure_Should_ShowRulesAndCosts_When_FieldsHaveThem()
    {
        var resolved = new FieldConfiguration
        {
            Name = "resolved",
            Type = TypeReference.Of<int>(),
            Resolver = static _ => new ValueTask<object?>(1),
        };
        resolved.Features.Set(new ListSizeFeature { AssumedSize = 5, SlicingArguments = ["first"], RequireOneSlicingArgument = false });
        resolved.Features.Set(new AuthorizeFeature(new AuthorizeRule(), new AuthorizeRule("P", ["a", "b"], ApplyPolicy.Validation)));
        var pure = Field("pure", TypeReference.Of<int>(), static _ => 1);
        pure.Features.Set(new CostFeature(2.5));
        var cheap = Field("cheap", TypeReference.Of<int>(), static _ => 1);

        var schema = new SchemaBuilder().AddType(Query(resolved, pure, cheap)).AddDefaultConventions().Build();

        Assert.Equal(
            """
            type Query {
              resolved: Int @authorize @authorize(policy: "P", roles: ["a", "b"], apply: VALIDATION) @listSize(assumedSize: 5, slicingArguments: ["first"], requireOneSlicingArgument: false) @cost(weight: "10")
              pure: Int @cost(weight: "2.5")
              cheap: Int
            }
            """,
            SchemaPrinter.Print(schema.QueryType!, SchemaPrinterOptions.Export));
        Assert.Equal(
            ["authorize", "cost", "listSize"],
            schema.DirectiveDefinitions.Where(d => !d.IsBuiltIn).Select(d => d.Name));
    }

    [Fact]
    public void OnConfigure_Should_LeaveFieldsAlone_When_DefaultsAreOff()
    {
        var resolved = new FieldConfiguration
        {
            Name = "resolved",
            Type = TypeReference.Of<int>(),
            Resolver = static _ => new ValueTask<object?>(1),
        };
        var builder = new SchemaBuilder().AddType(Query(resolved)).AddDefaultConventions();
        builder.Features.Set(new CostOptions { ApplyCostDefaults = false });

        Assert.Equal("type Query {\n  resolved: Int\n}", SchemaPrinter.Print(builder.Build().QueryType!, SchemaPrinterOptions.Export));
    }

    [Fact]
    public void OnConfigure_Should_WeighNothing_When_FieldsAreSubscriptions()
    {
        var subscription = Object("Subscription", null, new FieldConfiguration
        {
            Name = "events",
            Type = TypeReference.Of<int>(),
            Resolver = static _ => new ValueTask<object?>(1),
        });

        var schema = new SchemaBuilder().AddType(Query()).AddType(PetType()).AddType(subscription).AddDefaultConventions().Build();

        Assert.Equal("type Subscription {\n  events: Int\n}", SchemaPrinter.Print(schema.SubscriptionType!, SchemaPrinterOptions.Export));
    }
}

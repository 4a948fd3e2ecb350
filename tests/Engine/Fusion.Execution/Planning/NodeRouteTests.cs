namespace Cacao.Fusion.Execution.Tests;

/// <summary>Whom the gateway asks for an object by its global id when several sources could be asked.</summary>
public sealed class NodeRouteTests
{
    // "alpha" has stubs of all three types, adds a field to two of them, and comes first by name.
    [Theory]
    [InlineData("User", "id", "accounts")]
    [InlineData("User", "__typename", "accounts")]
    [InlineData("User", "karma", "alpha")]
    [InlineData("User", "posts { id }", "posts")]
    [InlineData("Team", "id", "accounts")]
    [InlineData("Post", "id", "posts")]
    public void Plan_Should_AskTheOwner_When_StubsWouldDo(string type, string selection, string source)
    {
        var schema = CompositeSchemaReader.Read(OracleSet.Load("nodes").Execution);

        var plan = TestSchemas.Plan(schema, $"query($id: ID!) {{ node(id: $id) {{ ... on {type} {{ {selection} }} }} }}");

        var route = plan.Nodes.Single(n => n.Kind == PlanNodeKind.Node && schema.ObjectTypes[n.RouteType].Name == type);
        Assert.Equal(source, schema.Sources[route.Source].Name);
    }
}

using Cacao.Execution;
using Cacao.Language;

namespace Cacao.Fusion.Execution.Tests;

/// <summary>
/// What is refused is not planned: <c>a.y</c> has no plan, so that whoever plans it says so instead of what the request is refused for.
/// </summary>
public sealed class RefusalOrderTests
{
    private const string Schema = """
        enum fusion__Schema { A B }
        directive @cost(weight: String!) on FIELD_DEFINITION
        directive @authorize(roles: [String!]) on FIELD_DEFINITION
        type Query @fusion__type(schema: A) @fusion__type(schema: B) {
          a: P @fusion__field(schema: A)
          b: P @fusion__field(schema: B)
        }
        type P @fusion__type(schema: A) @fusion__type(schema: B) {
          x: Int @fusion__field(schema: A)
          y: Int @fusion__field(schema: B) @cost(weight: "100")
          z: Int @fusion__field(schema: B) @authorize(roles: ["staff"])
        }
        """;

    [Fact]
    public async Task ExecuteAsync_Should_FindNoPlan_When_NothingIsRefused()
        => Assert.Equal(PlanningErrorCodes.UnplannableField, await CodeOfAsync("{ a { y } }", _ => { }));

    [Fact]
    public async Task ExecuteAsync_Should_RefuseIntrospection_When_OperationHasNoPlan()
        => Assert.Equal("INTROSPECTION_NOT_ALLOWED", await CodeOfAsync("{ a { y } __schema { description } }", o => o.EnableIntrospection = false));

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task ExecuteAsync_Should_RefuseCost_When_OperationHasNoPlan(bool introspection)
        => Assert.Equal(ErrorCodes.CostExceeded, await CodeOfAsync("{ a { y } }", o =>
        {
            o.EnableIntrospection = introspection;
            o.Cost.EnforceCostLimits = true;
            o.Cost.MaxFieldCost = 50;
        }));

    [Fact]
    public async Task ExecuteAsync_Should_RefuseDepth_When_OperationHasNoPlan()
    {
        var error = await ErrorOfAsync("{ a { y } }", o => o.MaxExecutionDepth = 1);

        Assert.StartsWith("The operation nests fields 2 levels deep", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ExecuteAsync_Should_RefuseVariables_When_OperationHasNoPlan()
    {
        var error = await ErrorOfAsync("query($v: Boolean!) { a { y @include(if: $v) } }", _ => { });

        Assert.Contains("\"$v\"", error.Message, StringComparison.Ordinal);
    }

    /// <summary>A field that a caller may not see needs no plan for those who may.</summary>
    [Fact]
    public async Task ExecuteAsync_Should_LeaveOutWhatCallerMayNotSee_When_ThereIsNoPlanForIt()
    {
        var error = await ErrorOfAsync("{ a { __typename z } }", _ => { });

        Assert.Equal(FusionErrorCodes.NotAuthenticated, error.Code);
    }

    private static async Task<string?> CodeOfAsync(string query, Action<FusionRequestOptions> configure)
        => (await ErrorOfAsync(query, configure)).Code;

    private static async Task<Cacao.Types.IError> ErrorOfAsync(string query, Action<FusionRequestOptions> configure)
    {
        var source = new TestSource().On("Query.a", (_, _) => new Dictionary<string, object?> { ["__typename"] = "P" });
        var gateway = new TestGateway(
            GraphQLParser.Parse(Schema), new Dictionary<string, TestSource> { ["A"] = source, ["B"] = source }, configure);
        await using var result = await gateway.StartAsync(query);
        return Assert.Single(((OperationResult)result).Errors);
    }
}

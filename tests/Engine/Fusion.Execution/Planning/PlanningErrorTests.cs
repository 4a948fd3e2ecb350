using Cacao.Language;

namespace Cacao.Fusion.Execution.Tests;

public sealed class PlanningErrorTests
{
    private const string Islands = """
        enum fusion__Schema { A B }
        type Query @fusion__type(schema: A) @fusion__type(schema: B) {
          a: P @fusion__field(schema: A)
          b: P @fusion__field(schema: B)
        }
        type P @fusion__type(schema: A) @fusion__type(schema: B) {
          x: Int @fusion__field(schema: A)
          y: Int @fusion__field(schema: B)
          z: Int @fusion__field(schema: A) @fusion__requires(schema: A, requirements: "y", field: "z(y: Int): Int", map: ["y"])
        }
        """;

    [Theory]
    [InlineData("{ a { x y } }", "P.y")]
    [InlineData("{ a { z } }", "P.z")]
    public void Plan_Should_NameTheField_When_NoSourceIsReachable(string operation, string coordinate)
    {
        var schema = CompositeSchemaReader.Read(GraphQLParser.Parse(Islands));

        var exception = Assert.Throws<PlanningException>(() => TestSchemas.Plan(schema, operation));

        Assert.Equal((PlanningErrorCodes.UnplannableField, coordinate), (exception.Code, exception.Coordinate));
    }
}

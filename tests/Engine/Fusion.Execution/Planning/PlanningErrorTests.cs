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

    [Theory]
    [InlineData(2)]
    [InlineData(12)]
    public void Plan_Should_NameTheField_When_FieldsRequireEachOther(int count)
    {
        var schema = CompositeSchemaReader.Read(GraphQLParser.Parse(Ring(count)));

        var exception = Assert.Throws<PlanningException>(() => TestSchemas.Plan(schema, "{ a { f0 } }"));

        Assert.Equal((PlanningErrorCodes.UnplannableField, "P.f0"), (exception.Code, exception.Coordinate));
    }

    /// <summary>Each field in its own source schema, and each requires all others.</summary>
    private static string Ring(int count)
    {
        var schemas = Enumerable.Range(0, count).Select(i => $"S{i}").ToList();
        var types = string.Concat(schemas.Select(s => $" @fusion__type(schema: {s})"));
        var lookups = string.Concat(schemas.Select(
            s => $" @fusion__lookup(schema: {s}, key: \"id\", field: \"p(id: ID!): P\", map: [\"id\"])"));
        var ids = string.Concat(schemas.Select(s => $" @fusion__field(schema: {s})"));
        var fields = schemas.Select((schema, i) =>
        {
            var others = Enumerable.Range(0, count).Where(j => j != i).Select(j => $"f{j}").ToList();
            var arguments = string.Join(", ", others.Select(o => $"{o}: Int"));
            var map = string.Join(", ", others.Select(o => $"\"{o}\""));
            return $"f{i}: Int @fusion__field(schema: {schema}) @fusion__requires(schema: {schema}, requirements: \"{string.Join(' ', others)}\", field: \"f{i}({arguments}): Int\", map: [{map}])";
        });

        return $$"""
            enum fusion__Schema { {{string.Join(' ', schemas)}} }
            type Query{{types}} { a: P @fusion__field(schema: S0) }
            type P{{types}}{{lookups}} {
              id: ID!{{ids}}
              {{string.Join('\n', fields)}}
            }
            """;
    }
}

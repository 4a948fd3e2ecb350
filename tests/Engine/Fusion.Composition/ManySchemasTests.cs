using System.Diagnostics;
using System.Text;
using Xunit.Abstractions;

namespace Cacao.Fusion.Composition;

/// <summary>A large company: 100 source schemas of 50 types each.</summary>
public sealed class ManySchemasTests(ITestOutputHelper output)
{
    private const int Schemas = 100;
    private const int TypesOfASchema = 50;

    [Fact]
    public void Compose_Should_Succeed_When_SchemasAreMany()
    {
        var started = Stopwatch.GetTimestamp();
        var cpu = Environment.CpuUsage.TotalTime;

        var result = SchemaComposer.Compose(Sources(Schemas));

        var elapsed = Stopwatch.GetElapsedTime(started);
        var used = Environment.CpuUsage.TotalTime - cpu;
        output.WriteLine($"{Schemas} source schemas of {TypesOfASchema} types: {elapsed.TotalMilliseconds:0} ms, {used.TotalMilliseconds:0} ms of processor time");
        output.WriteLine($"{result.Effort}");
        Assert.True(result.IsSuccess, string.Join('\n', result.Errors.Take(3)));
    }

    [Fact]
    public void Compose_Should_SearchTwiceAsMuch_When_SchemasAreTwiceAsMany()
    {
        var half = SchemaComposer.Compose(Sources(Schemas / 2)).Effort;

        var all = SchemaComposer.Compose(Sources(Schemas)).Effort;

        Assert.Equal(half.Steps * 2, all.Steps);
        Assert.Equal(half.MostSteps, all.MostSteps);
        Assert.Equal(half.MostRequirements, all.MostRequirements);
    }

    private static List<SourceSchemaText> Sources(int count)
        => [.. Enumerable.Range(0, count).Select(s => new SourceSchemaText($"s{s}", Schema(s, count)))];

    /// <summary>Own entities, entities of neighbours with further fields, value types, enums and inputs.</summary>
    private static string Schema(int schema, int count)
    {
        var text = new StringBuilder("type Query {\n");
        for (var type = 0; type < 20; type++)
        {
            text.AppendLine($"  e{schema}x{type}(id: ID!): E{schema}x{type} @lookup  list{schema}x{type}(filter: I{schema}x{type % 5}): [E{schema}x{type}!]");
        }

        for (var type = 0; type < 10; type++)
        {
            text.AppendLine($"  n{schema}x{type}(id: ID!): E{(schema + 1) % count}x{type} @lookup @internal");
        }

        text.AppendLine("}");
        for (var type = 0; type < 20; type++)
        {
            text.AppendLine($"type E{schema}x{type} @key(fields: \"id\") {{ id: ID! @shareable a: String! b: Int c: [Float] d: V{schema}x{type % 15} e: K{schema}x{type % 5} next: E{schema}x{(type + 1) % 20} other: E{(schema + 1) % count}x{type % 10} }}");
        }

        for (var type = 0; type < 10; type++)
        {
            text.AppendLine($"type E{(schema + 1) % count}x{type} @key(fields: \"id\") {{ id: ID! @shareable from{schema}: String need{schema}(b: Int @require(field: \"b\")): Int }}");
        }

        for (var type = 0; type < 15; type++)
        {
            text.AppendLine($"type V{schema}x{type} {{ x: Int y: Int }}");
        }

        for (var type = 0; type < 5; type++)
        {
            text.AppendLine($"enum K{schema}x{type} {{ A B C }}\ninput I{schema}x{type} {{ a: String k: K{schema}x{type} }}");
        }

        return text.ToString();
    }
}

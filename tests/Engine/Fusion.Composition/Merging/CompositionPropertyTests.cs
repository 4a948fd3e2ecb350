using System.Text;
using Cacao.Language;

namespace Cacao.Fusion.Composition;

/// <summary>What holds for whatever schemas come: generated ones, most of which do not fit together.</summary>
public sealed class CompositionPropertyTests
{
    private const int Cases = 100;

    [Fact]
    public void Compose_Should_NotDependOnOrder_When_SchemasAreGenerated()
    {
        for (var seed = 0; seed < Cases; seed++)
        {
            var sources = Generate(new Random(seed));
            var expected = SchemaComposer.Compose(sources);

            foreach (var order in Orders(sources))
            {
                var actual = SchemaComposer.Compose(order);

                Assert.True(expected.ExecutionSchema == actual.ExecutionSchema, $"seed {seed}");
                Assert.True(expected.Log.Select(e => e.ToString()).SequenceEqual(actual.Log.Select(e => e.ToString())), $"seed {seed}");
            }
        }
    }

    [Fact]
    public void Compose_Should_YieldValidSchemaOrErrors_When_SchemasAreGenerated()
    {
        var succeeded = 0;

        for (var seed = 0; seed < Cases; seed++)
        {
            var result = SchemaComposer.Compose(Generate(new Random(seed)));
            Assert.True(result.IsSuccess != result.Errors.Any(), $"seed {seed}");

            if (result.IsSuccess)
            {
                succeeded++;
                var schema = SchemaReader.Read("merged", GraphQLParser.Parse(result.ExecutionSchema), (message, _) => Assert.Fail($"seed {seed}: {message}"));
                var log = new CompositionLog();
                new InvalidGraphQLRule().Validate(schema, log);
                Assert.True(log.Entries.Count == 0, $"seed {seed}: {string.Join('\n', log.Entries)}");
            }
        }

        // Otherwise the other half of the property has not been looked at.
        Assert.InRange(succeeded, Cases / 20, Cases - 1);
    }

    private static IEnumerable<IReadOnlyList<SourceSchemaText>> Orders(IReadOnlyList<SourceSchemaText> sources)
    {
        yield return [.. sources.Reverse()];
        yield return [.. sources.Skip(1), sources[0]];
    }

    private static IReadOnlyList<SourceSchemaText> Generate(Random random)
    {
        var count = random.Next(2, 5);
        var owners = Enumerable.Range(0, 12).Select(_ => random.Next(count)).ToArray();
        return [.. Enumerable.Range(0, count).Select(i => new SourceSchemaText($"s{i}", Generate(random, i, owners)))];
    }

    // Entities E0 … E3 with fields owned by one schema each, plus noise that may or may not be allowed.
    private static string Generate(Random random, int schema, int[] owners)
    {
        var text = new StringBuilder();
        var query = new StringBuilder($"  q{schema}: Int\n");

        for (var entity = 0; entity < 4; entity++)
        {
            if (random.Next(4) == 0)
            {
                continue;
            }

            var key = random.Next(8) == 0 ? "" : " @key(fields: \"id\")";
            var implements = random.Next(2) == 0 ? " implements Named" : "";
            text.Append($"type E{entity}{implements}{key} {{\n  id: ID!\n");

            for (var field = 0; field < 3; field++)
            {
                if (owners[(entity * 3) + field] == schema)
                {
                    text.Append($"  f{field}: {Pick(random, "Int", "String!", "[Int!]!", "Status", "Named", "Either")}{Noise(random)}\n");
                }
            }

            if (random.Next(6) == 0)
            {
                text.Append($"  shared: {Pick(random, "Int", "Int!")}{Pick(random, " @shareable", " @shareable", "")}\n");
            }

            if (random.Next(6) == 0)
            {
                text.Append($"  needs{schema}(x: {Pick(random, "Int", "ID!")} @require(field: \"{Pick(random, "f0", "id", "f1")}\")): Int\n");
            }

            text.Append("}\n");
            query.Append($"  e{entity}s{schema}: [E{entity}!]\n");

            if (random.Next(10) != 0)
            {
                query.Append($"  e{entity}ById(id: {Pick(random, "ID!", "ID!", "ID!", "ID")}): E{entity} @lookup{Pick(random, " @internal", " @internal", " @shareable")}\n");
            }
        }

        return $$"""
            type Query {
            {{query}}}
            {{text}}interface Named { id: ID! }
            type Local{{schema}} implements Named { id: ID! status(filter: Filter): Status }
            union Either = Local{{schema}}
            enum Status { ON OFF{{(random.Next(12) == 0 ? " LOST" : "")}} }
            input Filter { name: String{{(random.Next(4) == 0 ? " size: Int" : "")}} }
            """;
    }

    private static string Noise(Random random)
        => random.Next(12) switch
        {
            0 => " @deprecated(reason: \"old\")",
            1 => " @inaccessible",
            2 => " @tag(name: \"a\")",
            3 => " @cost(weight: \"2\")",
            4 => " @override(from: \"s0\")",
            _ => "",
        };

    private static string Pick(Random random, params string[] choices) => choices[random.Next(choices.Length)];
}

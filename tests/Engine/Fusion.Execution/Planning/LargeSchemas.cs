using System.Text;
using Cacao.Fusion.Composition;

namespace Cacao.Fusion.Execution.Tests;

/// <summary>Source schemas with more of something than anybody has.</summary>
internal static class LargeSchemas
{
    private const int Entities = 20;

    /// <summary>Entities that each source schema knows by some keys, with fields that require those of others.</summary>
    public static IReadOnlyList<SourceSchemaText> Keys(int schemas, Func<int, int[]> keysOf)
        => Schemas(schemas, schema =>
        {
            var keys = keysOf(schema);
            var text = new StringBuilder("type Query {");
            foreach (var (index, key) in keys.Index())
            {
                for (var entity = 0; entity < Entities; entity++)
                {
                    var name = index == 0 ? $"first{schema}x{entity}" : $"key{key}of{schema}x{entity}";
                    text.AppendLine($" {name}(by{index}: ID! @is(field: \"k{key}\")): E{entity} @lookup");
                }
            }

            text.AppendLine("}");
            var directives = string.Join(' ', keys.Select(k => $"@key(fields: \"k{k}\")"));
            var fields = string.Join(' ', keys.Select(k => $"k{k}: ID! @shareable"));
            var near = $"v{(schema + 1) % schemas}";
            var far = $"next{(schema + 5) % schemas}.v{(schema + 3) % schemas}";
            for (var entity = 0; entity < Entities; entity++)
            {
                text.AppendLine($"type E{entity} {directives} {{ {fields} v{schema}: Int next{schema}: E{(entity + 1) % Entities}");
                text.AppendLine($"  w{schema}(x: Int @require(field: \"{near}\") y: Int @require(field: \"{far}\")): Int }}");
            }

            return text.ToString();
        });

    /// <summary>Keys of a field and of another entity's; each source schema knows its own and the next one's.</summary>
    public static IReadOnlyList<SourceSchemaText> NestedKeys(int schemas)
        => Schemas(schemas, schema =>
        {
            var (own, others) = (schema, (schema + 1) % schemas);
            var text = new StringBuilder("type Query {");
            for (var entity = 0; entity < Entities; entity++)
            {
                text.AppendLine($" first{schema}x{entity}(a: ID! @is(field: \"k{own}\"), b: ID! @is(field: \"n{own}.k{own}\")): E{entity} @lookup");
            }

            text.AppendLine("}");
            for (var entity = 0; entity < Entities; entity++)
            {
                var next = $"E{(entity + 1) % Entities}! @shareable";
                text.AppendLine($"type E{entity} @key(fields: \"k{own} n{own} {{ k{own} }}\") {{ k{own}: ID! @shareable k{others}: ID! @shareable");
                text.AppendLine($"  n{own}: {next} n{others}: {next} v{schema}: Int w{schema}: Int next{schema}: E{(entity + 3) % Entities} }}");
            }

            return text.ToString();
        });

    /// <summary>Fields that require two, each of which requires the same two, and so on: as many ways down as two to the power of the levels.</summary>
    public static IReadOnlyList<SourceSchemaText> SharedRequirements(int levels)
        => Schemas(2, schema =>
        {
            var fields = new StringBuilder();
            for (var level = schema; level <= levels; level += 2)
            {
                var needs = level == 0 ? "" : $"(x: Int @require(field: \"a{level - 1}\") y: Int @require(field: \"b{level - 1}\"))";
                fields.Append($" a{level}{needs}: Int b{level}{needs}: Int");
            }

            return Thing(schema, fields.ToString());
        });

    /// <summary>A field that requires many others.</summary>
    public static IReadOnlyList<SourceSchemaText> ManyRequired(int count)
    {
        var fields = string.Join(' ', Enumerable.Range(0, count).Select(i => $"f{i}: Int"));
        var arguments = string.Join(' ', Enumerable.Range(0, count).Select(i => $"a{i}: Int @require(field: \"f{i}\")"));
        return Schemas(2, schema => schema == 0
            ? $"{Thing(0, fields)} extend type Query {{ things: [Thing] }}"
            : Thing(1, $"sum(of: Int {arguments}): Int"));
    }

    /// <summary>Two that lead to each other.</summary>
    public static IReadOnlyList<SourceSchemaText> Chain() => Schemas(2, schema => Thing(schema, $"next{schema}: Thing"));

    /// <summary>Everything of an entity in all source schemas, and of what is next to it.</summary>
    public static string Selection(int schemas, int levels)
        => string.Join(' ', Enumerable.Range(0, schemas).Select(
            s => $"v{s} w{s}{(levels == 0 ? "" : $" next{s} {{ {Selection(levels == 1 ? 2 : 3, levels - 1)} }}")}"));

    private static string Thing(int schema, string fields)
        => $"type Query {{ thing{schema}(id: Int!): Thing @lookup }} type Thing @key(fields: \"id\") {{ id: Int! @shareable {fields} }}";

    private static IReadOnlyList<SourceSchemaText> Schemas(int count, Func<int, string> text)
        => [.. Enumerable.Range(0, count).Select(s => new SourceSchemaText($"s{s}", text(s)))];
}

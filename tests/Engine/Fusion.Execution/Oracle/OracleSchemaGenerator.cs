using System.Text;
using Cacao.Fusion.Composition;

namespace Cacao.Fusion.Execution.Tests;

/// <summary>
/// Makes sets of source schemas: entities with one or two keys spread over the sources, value types, interfaces and unions whose members
/// differ from source to source, fields that are shared, provided, overridden or require others. Not all of them compose.
/// </summary>
internal sealed class OracleSchemaGenerator
{
    private static readonly string[] s_scalars = ["Int", "String", "Boolean", "Float!", "String!", "[Int!]", "[[String]]", "Color"];

    private readonly Random _random;
    private readonly int _sources;
    private readonly int _entities;
    private readonly bool[,] _has;
    private readonly string[,] _keys;
    private readonly List<(int Owner, int Entity, string Name, string Type)> _fields = [];

    private OracleSchemaGenerator(int seed)
    {
        _random = new Random(seed);
        _sources = 2 + _random.Next(3);
        _entities = 2 + _random.Next(3);
        _has = new bool[_sources, _entities];
        _keys = new string[_sources, _entities];
        for (var source = 0; source < _sources; source++)
        {
            for (var entity = 0; entity < _entities; entity++)
            {
                _has[source, entity] = Chance(65);
                _has[source, entity] |= entity == _entities - 1 && !Enumerable.Range(0, _entities).Any(e => _has[source, e]);
                _keys[source, entity] = Chance(60) ? "id" : Chance(50) ? "code" : "id code";
            }
        }

        for (var entity = 0; entity < _entities; entity++)
        {
            _has[_random.Next(_sources), entity] = true;
            var count = 1 + _random.Next(5);
            for (var i = 0; i < count; i++)
            {
                var owner = Enumerable.Range(0, _sources).Where(s => _has[s, entity]).OrderBy(_ => _random.Next()).First();
                _fields.Add((owner, entity, $"f{i}", TypeOf(owner)));
            }
        }
    }

    public static IReadOnlyList<SourceSchemaText> Create(int seed)
    {
        var generator = new OracleSchemaGenerator(seed);
        return [.. Enumerable.Range(0, generator._sources).Select(s => new SourceSchemaText($"s{s}", generator.Source(s)))];
    }

    private string TypeOf(int owner)
    {
        var known = Enumerable.Range(0, _entities).Where(e => _has[owner, e]).Select(e => $"E{e}").ToList();
        var named = _random.Next(10) switch
        {
            < 4 => Pick(known),
            4 => "Value",
            5 => "Any",
            6 => "Thing",
            _ => Pick(s_scalars),
        };
        return named.Contains('[', StringComparison.Ordinal) || named.Contains('!', StringComparison.Ordinal)
            ? named
            : _random.Next(6) switch { 0 => $"[{named}]", 1 => $"[{named}!]!", 2 => $"{named}!", _ => named };
    }

    private string Source(int source)
    {
        var text = new StringBuilder();
        var query = new StringBuilder();
        var lookups = new StringBuilder();
        var members = new List<string>();
        for (var entity = 0; entity < _entities; entity++)
        {
            if (!_has[source, entity])
            {
                continue;
            }

            members.Add($"E{entity}");
            Entity(text, source, entity);
            Lookups(query, lookups, source, entity);
            if (Chance(60))
            {
                query.AppendLine($"  {(Chance(50) ? $"some{entity}s{source}(n: Int = 1): [E{entity}]" : $"one{entity}s{source}: E{entity}")}");
            }
        }

        query.AppendLine($"  any{source}: [Any!] things{source}: [Thing] value{source}: Value");
        if (lookups.Length > 0)
        {
            query.AppendLine($"  lookups{source}: Lookups{source}! @internal");
            text.AppendLine($"type Lookups{source} @internal {{\n{lookups}}}");
        }

        if (Chance(30))
        {
            query.AppendLine($"  thingById{source}(id: ID!): Thing @lookup @internal");
        }

        text.AppendLine($"type Query {{\n{query}}}");
        text.AppendLine($"union Any = {string.Join(" | ", members)}");
        text.AppendLine("interface Thing { id: ID! }");
        text.AppendLine("enum Color { RED GREEN BLUE }");
        text.AppendLine($"type Value @shareable {{ number: Int label(size: Int): String inner: Value {(Chance(5) ? $"own{source}: Int" : "")} }}");
        if (Chance(30))
        {
            text.AppendLine($"type Mutation {{ change{source}(value: Int!): {members[0]} }}");
        }

        return text.ToString();
    }

    private void Entity(StringBuilder text, int source, int entity)
    {
        var keys = _keys[source, entity].Split(' ');
        text.AppendLine($"type E{entity} implements Thing {string.Join(' ', keys.Select(k => $"@key(fields: \"{k}\")"))} {{");
        text.AppendLine("  id: ID! @shareable");
        if (keys.Contains("code"))
        {
            text.AppendLine("  code: String! @shareable");
        }

        foreach (var (owner, of, name, type) in _fields.Where(f => f.Entity == entity))
        {
            if (owner == source)
            {
                text.AppendLine($"  {name}{Arguments(source, entity)}: {type}{(Chance(10) && Earlier(source, entity) is { } other ? $" @override(from: \"s{other}\")" : "")}");
            }
        }

        if (Chance(40))
        {
            text.AppendLine("  shared: Value @shareable");
        }

        text.AppendLine("}");
    }

    private int? Earlier(int source, int entity)
        => Enumerable.Range(0, _sources).Where(s => s != source && _has[s, entity]).Select(s => (int?)s).FirstOrDefault();

    private string Arguments(int source, int entity)
    {
        var arguments = new List<string>();
        if (Chance(25))
        {
            arguments.Add(Pick(["size: Int", "color: Color! = RED", "names: [String!]", "flag: Boolean = true"]));
        }

        var others = _fields.Where(f => f.Entity == entity && f.Owner != source && IsPlain(f.Type)).ToList();
        if (Chance(30) && others.Count > 0)
        {
            var required = Pick(others);
            arguments.Add($"req: {required.Type} @require(field: \"{required.Name}\")");
        }

        return arguments.Count == 0 ? "" : $"({string.Join(", ", arguments)})";
    }

    private static bool IsPlain(string type) => type.Trim('[', ']', '!') is "Int" or "String" or "Boolean" or "Float" or "Color";

    private void Lookups(StringBuilder query, StringBuilder lookups, int source, int entity)
    {
        foreach (var key in _keys[source, entity].Split(' '))
        {
            if (Chance(12))
            {
                continue;
            }

            var type = key == "id" ? "ID!" : "String!";
            var visibility = Chance(60) ? " @internal" : "";
            if (Chance(20))
            {
                lookups.AppendLine($"  e{entity}By{key}({key}: {type}): E{entity} @lookup @internal");
            }
            else
            {
                query.AppendLine($"  e{entity}By{key}s{source}({key}: {type}): E{entity} @lookup{visibility}");
            }
        }
    }

    private bool Chance(int percent) => _random.Next(100) < percent;

    private T Pick<T>(IReadOnlyList<T> items) => items[_random.Next(items.Count)];
}

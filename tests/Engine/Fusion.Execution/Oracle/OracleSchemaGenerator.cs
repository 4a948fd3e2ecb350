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
    private readonly List<string> _inputs = [];
    private readonly List<(int Source, int Entity, string Name, string Type)> _provided = [];
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
                _keys[source, entity] = Pick(["id", "id", "id", "code", "id code", "pair", "id pair", "code pair"]);
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

        for (var source = 0; source < _sources; source++)
        {
            var foreign = _fields.Where(f => f.Owner != source && _has[source, f.Entity] && IsPlain(f.Type)).ToList();
            var named = foreign.Where(f => _fields.Exists(o => o.Owner == source && o.Type.Trim('[', ']', '!') == $"E{f.Entity}")).ToList();
            if (Chance(40) && named.Count > 0)
            {
                var provided = Pick(named);
                _provided.Add((source, provided.Entity, provided.Name, provided.Type));
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

        if (members.Count > 1 && Chance(20))
        {
            query.AppendLine($"  anyById{source}(id: ID!): Any @lookup");
        }

        if (Chance(30))
        {
            query.AppendLine($"  thingById{source}(id: ID!): Thing @lookup @internal");
        }

        text.AppendLine($"type Query {{\n{query}}}");
        text.AppendLine("type Pair @shareable { a: Int! b: Deep! }\ntype Deep @shareable { c: String! }\ninput PairInput { a: Int! c: String! }");
        text.AppendLine($"union Any = {string.Join(" | ", members)}");
        text.AppendLine("interface Thing { id: ID! }");
        text.AppendLine("enum Color { RED GREEN BLUE }");
        text.AppendLine($"type Value @shareable {{ number: Int label(size: Int): String inner: Value {(Chance(5) ? $"own{source}: Int" : "")} }}");
        if (Chance(30))
        {
            text.AppendLine($"type Mutation {{ change{source}(value: Int!): {members[0]} }}");
        }

        foreach (var input in _inputs)
        {
            text.AppendLine(input);
        }

        _inputs.Clear();
        return text.ToString();
    }

    private void Entity(StringBuilder text, int source, int entity)
    {
        var keys = _keys[source, entity].Split(' ');
        text.AppendLine($"type E{entity} implements Thing {string.Join(' ', keys.Select(k => $"@key(fields: \"{(k == "pair" ? "pair { a b { c } }" : k)}\")"))} {{");
        text.AppendLine("  id: ID! @shareable");
        if (keys.Contains("code"))
        {
            text.AppendLine("  code: String! @shareable");
        }

        if (keys.Contains("pair"))
        {
            text.AppendLine("  pair: Pair! @shareable");
        }

        foreach (var (owner, of, name, type) in _fields.Where(f => f.Entity == entity))
        {
            if (owner == source)
            {
                text.AppendLine($"  {name}{Arguments(source, entity)}: {type}{Provides(source, type)}{(Chance(10) && Earlier(source, entity) is { } other ? $" @override(from: \"s{other}\")" : "")}");
            }
        }

        foreach (var (provided, name) in _provided.Where(p => p.Source == source).Select(p => (p, p.Name)))
        {
            if (provided.Entity == entity)
            {
                text.AppendLine($"  {name}: {provided.Type} @external");
            }
        }

        if (Chance(40))
        {
            text.AppendLine("  shared: Value @shareable");
        }

        text.AppendLine("}");
    }

    /// <summary>Fields of another source that this one gives on one path.</summary>
    private string Provides(int source, string type)
        => type.Trim('[', ']', '!') is ['E', ..] named && _provided.Find(p => p.Source == source && $"E{p.Entity}" == named) is { Name: { } name }
            ? $" @provides(fields: \"{name}\")"
            : "";

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

        // Through another entity, which may be several.
        var ways = _fields.Where(f => f.Entity == entity && f.Owner != source && f.Type.Trim('[', ']', '!') is ['E', ..]).ToList();
        if (Chance(30) && ways.Count > 0)
        {
            var way = Pick(ways);
            var ends = _fields.Where(f => $"E{f.Entity}" == way.Type.Trim('[', ']', '!') && f.Owner != source && IsPlain(f.Type)).ToList();
            if (ends.Count > 0)
            {
                var end = Pick(ends);
                _inputs.Add($"input In{_inputs.Count}s{source} {{ v: {end.Type.TrimEnd('!')} id: ID }}");
                var input = $"In{_inputs.Count - 1}s{source}";
                arguments.Add(way.Type.Contains('[', StringComparison.Ordinal)
                    ? $"way: [{input}] @require(field: \"{way.Name}[{{ v: {end.Name}, id }}]\")"
                    : Chance(50)
                        ? $"way: {end.Type.TrimEnd('!')} @require(field: \"{way.Name}.{end.Name}\")"
                        : $"way: {input} @require(field: \"{way.Name}.{{ v: {end.Name} id }}\")");
            }
        }

        return arguments.Count == 0 ? "" : $"({string.Join(", ", arguments)})";
    }

    private static bool IsPlain(string type) => type.Trim('[', ']', '!') is "Int" or "String" or "Boolean" or "Float" or "Color";

    private string PairLookup(int source, int entity) => _random.Next(3) switch
    {
        0 => $"e{entity}ByPairs{source}(a: Int! @is(field: \"pair.a\"), c: String! @is(field: \"pair.b.c\"))",
        1 => $"e{entity}ByPairs{source}(in: PairInput! @is(field: \"pair.{{ a c: b.c }}\"))",
        _ => $"e{entity}ByPairs{source}(in: PairInput! @is(field: \"{{ a: pair.a, c: pair.b.c }}\"))",
    };

    private void Lookups(StringBuilder query, StringBuilder lookups, int source, int entity)
    {
        foreach (var key in _keys[source, entity].Split(' '))
        {
            if (Chance(12))
            {
                continue;
            }

            if (key == "pair")
            {
                query.AppendLine($"  {PairLookup(source, entity)}: E{entity} @lookup{(Chance(60) ? " @internal" : "")}");
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

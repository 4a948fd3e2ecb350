using System.Globalization;
using System.Text;
using Cacao.Language;

namespace Cacao.Fusion.Execution.Tests;

/// <summary>
/// The generated data: every value is a function of the object, the field and its arguments, so that all sources, and the one executor that
/// has everything, agree without sharing a store.
/// </summary>
internal class OracleWorld(OracleSet set, int seed)
{
    private const int Entities = 5;

    private readonly FieldFactsIndex _facts = new(set);

    public FieldFactsIndex Facts => _facts;

    /// <summary>The objects of a type that lookups find.</summary>
    public virtual IEnumerable<OracleObject> Objects(string type, OracleSchema schema)
        => Enumerable.Range(0, Entities).Select(n => new OracleObject(type, n));

    /// <summary>Null, an <see cref="OracleLeaf"/>, an <see cref="OracleObject"/>, or a list of these.</summary>
    public virtual object? Value(OracleObject parent, string field, string arguments, OracleSchema schema)
    {
        var facts = _facts.Of(parent.Type, field, schema);
        return Value(parent, field, arguments, facts, 0, Hash($"{seed} {parent.Type} {parent.Number} {field} {arguments}"));
    }

    /// <summary>A field of an object when only the object is known, as keys and requirements name it.</summary>
    public object? Value(OracleObject parent, string field, IReadOnlyList<ArgumentNode> given)
    {
        foreach (var source in set.Sources)
        {
            if (source.Field(parent.Type, field) is not null)
            {
                var definition = _facts.Of(parent.Type, field, source).Definition;
                return Value(parent, field, OracleArguments.Of(definition, given, null, default).Text(definition), source);
            }
        }

        throw new InvalidOperationException($"No source has {parent.Type}.{field}.");
    }

    public static uint Hash(string text)
    {
        var hash = 2166136261u;
        foreach (var value in text)
        {
            hash = (hash ^ value) * 16777619u;
        }

        // The last steps of a good mixer: neighbours must not look alike.
        hash = (hash ^ (hash >> 15)) * 0x85EB_CA6Bu;
        hash = (hash ^ (hash >> 13)) * 0xC2B2_AE35u;
        return hash ^ (hash >> 16);
    }

    private object? Value(OracleObject parent, string field, string arguments, FieldFacts facts, int level, uint hash)
    {
        if (!facts.NonNull[level] && hash % 7 == 0)
        {
            return null;
        }

        if (level < facts.NonNull.Count - 1)
        {
            var list = new List<object?>();
            for (var i = 0; i < hash / 7 % 4; i++)
            {
                list.Add(Value(parent, field, arguments, facts, level + 1, Hash($"{hash} {i}")));
            }

            return list;
        }

        if (facts.Possible.Count == 0)
        {
            return new OracleLeaf(Leaf(parent, field, arguments, facts, hash));
        }

        if (facts.IsKey)
        {
            return new OracleObject(facts.Possible[parent.Number % facts.Possible.Count], parent.Number);
        }

        var type = facts.Possible[(int)(hash / 13 % facts.Possible.Count)];
        return new OracleObject(type, IsRoot(type) ? 0 : (int)(hash / 101 % Entities));
    }

    private bool IsRoot(string type) => type == "Query" && set.Public.Type(type) is not null;

    private string Leaf(OracleObject parent, string field, string arguments, FieldFacts facts, uint hash)
    {
        if (facts.EnumValues.Count > 0)
        {
            return $"\"{facts.EnumValues[(int)(hash % facts.EnumValues.Count)]}\"";
        }

        var number = facts.IsKey ? (int)(Hash(parent.Type) % 1000 * 100) + parent.Number : (int)(hash % 2001) - 1000;
        return facts.TypeName switch
        {
            "Int" or "Long" or "Short" or "Byte" => number.ToString(CultureInfo.InvariantCulture),
            "Float" or "Decimal" => (number + 0.25).ToString(CultureInfo.InvariantCulture),
            "Boolean" => hash % 2 == 0 ? "true" : "false",
            "DateTime" => $"\"{new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc).AddMinutes(number):yyyy-MM-ddTHH:mm:ss}Z\"",
            "Date" or "LocalDate" => $"\"{new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc).AddDays(number):yyyy-MM-dd}\"",
            "UUID" => $"\"{Identifier(parent, field, facts.IsKey ? 0 : hash)}\"",
            "URL" or "URI" => $"\"https://example.com/{parent.Type}/{number}\"",
            "JSON" or "Json" or "Any" => $"{{\"z\":[{number},{{\"a\":null}}],\"a\":\"{field}\"}}",
            "ID" when field == "id" && set.GlobalIds && set.Public.PossibleTypes("Node").Contains(parent.Type)
                => $"\"{Convert.ToBase64String(Encoding.UTF8.GetBytes($"{parent.Type}:{parent.Number}"))}\"",
            _ when facts.IsKey => $"\"{parent.Type}-{field}-{parent.Number}\"",
            _ => $"\"{field} “{parent.Number}” \\\"{arguments.Length}\\\" é\\u0041\\n{hash % 97}\"",
        };
    }

    private static Guid Identifier(OracleObject parent, string field, uint salt)
        => new((int)Hash(parent.Type), (short)parent.Number, (short)field.Length, 1, 2, 3, 4, (byte)salt, (byte)(salt >> 8), (byte)(salt >> 16), 8);
}

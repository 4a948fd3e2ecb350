using System.Text;
using Cacao.Language;
using EShop.Testing;

namespace Cacao.Types.Tests.RandomInput;

/// <summary>Whatever the JSON, coercion answers with values that fit their types, or with errors.</summary>
public sealed class VariableTests
{
    private static readonly Schema s_schema = new SchemaBuilder()
        .AddDocument(GraphQLParser.Parse(
            """
            type Query { a(filter: Filter): Int }
            input Filter { name: String!, size: Int = 3, nested: Filter, tags: [[String!]], at: DateTime, any: Any, choice: Choice }
            input Choice @oneOf { a: Int b: String c: [Choice!] }
            enum Kind { SMALL LARGE }
            scalar DateTime
            scalar Date
            scalar LocalDate
            scalar LocalTime
            scalar LocalDateTime
            scalar Duration
            scalar UUID
            scalar Decimal
            scalar Long
            scalar Short
            scalar Byte
            scalar URL
            scalar URI
            scalar Any
            scalar Base64String
            scalar Upload
            """))
        .AddScalar(new DateTimeType())
        .AddScalar(new DateType())
        .AddScalar(new LocalDateType())
        .AddScalar(new LocalTimeType())
        .AddScalar(new LocalDateTimeType())
        .AddScalar(new DurationType())
        .AddScalar(new UuidType())
        .AddScalar(new DecimalType())
        .AddScalar(new LongType())
        .AddScalar(new ShortType())
        .AddScalar(new ByteType())
        .AddScalar(new UrlType())
        .AddScalar(new UriType())
        .AddScalar(new AnyType())
        .AddScalar(new Base64StringType())
        .AddScalar(new UploadType())
        .Build();

    private static readonly string[] s_types =
    [
        "Int", "Float", "String", "Boolean", "ID", "Kind", "Filter", "Choice", "DateTime", "Date", "LocalDate", "LocalTime", "LocalDateTime", "Duration",
        "UUID", "Decimal", "Long", "Short", "Byte", "URL", "URI", "Any", "Base64String", "Upload",
    ];

    private static readonly string[] s_leaves =
    [
        "null", "true", "0", "-1", "1.5", "1e309", "1E+2", "2147483648", "92233720368547758070", "0.1000000000000000000000000000000000001", "\"\"", "\"SMALL\"",
        "\"2024-02-30T25:61:00Z\"", "\"2024-02-29T10:00:00.1234567890+14:00\"", "\"2024-02-29\"", "\"23:59:60\"", "\"P1Y2M3DT4H5M6.7S\"", "\"PT\"", "\"-PT0.0S\"",
        "\"https://a.b\"", "\"::\"", "\"AQID\"", "\"AQ=\"", "\"00000000-0000-0000-0000-000000000000\"", "\"\\ud800\"", "\"\\u0000\"",
    ];

    private static readonly string[] s_names = ["name", "size", "nested", "tags", "at", "any", "choice", "a", "b", "c", "other", ""];

    [Fact]
    public void Coerce_Should_GiveValuesOrErrors()
        => Fuzzing.Run(20_000, static random =>
        {
            var type = Type(random);
            var definitions = ((OperationDefinitionNode)GraphQLParser.Parse($"query($v: {type}) {{ a }}").Definitions[0]).VariableDefinitions;
            var json = Encoding.UTF8.GetBytes($"{{\"v\":{Value(random, 3)}}}");
            if (random.Next(8) == 0)
            {
                json[random.Next(json.Length)] = (byte)random.Next(256);
            }

            var values = new VariableCoercer(s_schema, definitions).Coerce(json, out var errors);

            Assert.True(values is null ? errors.Count > 0 : errors.Count == 0);
            Assert.All(errors, e => Assert.NotEmpty(e.Message));
            _ = values?.GetLiteral("v")?.ToString();
        });

    private static string Type(Random random)
    {
        var type = s_types[random.Next(s_types.Length)];
        for (var i = random.Next(3); i > 0; i--)
        {
            type = random.Next(2) == 0 ? $"[{type}]" : type.EndsWith('!') ? type : type + "!";
        }

        return type;
    }

    private static string Value(Random random, int depth)
        => random.Next(depth > 0 ? 3 : 1) switch
        {
            1 => "[" + string.Join(",", Enumerable.Range(0, random.Next(4)).Select(_ => Value(random, depth - 1))) + "]",
            2 => "{" + string.Join(",", Enumerable.Range(0, random.Next(4)).Select(_ => $"\"{s_names[random.Next(s_names.Length)]}\":{Value(random, depth - 1)}")) + "}",
            _ => s_leaves[random.Next(s_leaves.Length)],
        };
}

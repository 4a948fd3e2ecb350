using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Cacao.Language;
using EShop.Testing.Conformance;

namespace Cacao.Types.Tests;

[Trait("Category", "Conformance")]
public sealed class CoerceInputConformanceTests
{
    [Fact]
    public void Coerce_Should_GiveTheReferenceAnswers() => ConformanceData.Run("coerce-input", Check);

    private static void Check(ConformanceCase item)
    {
        // A default that has no literal has no type definition either: code gives it to the field.
        var sdl = "type Query { a: Int } input DeepObject { foo: Int! bar: Int } "
            + (item.Text("typeDef") ?? "input TestInputObject { foo: TestScalar }");
        if (!sdl.Contains("scalar TestScalar", StringComparison.Ordinal) && sdl.Contains("TestScalar", StringComparison.Ordinal))
        {
            sdl += " scalar TestScalar";
        }

        var schema = new SchemaBuilder()
            .AddDocument(GraphQLParser.Parse(sdl))
            .AddScalar(new TestScalar())
            .ConfigureMerged(SetInternalValues)
            .ConfigureMerged(schema => SetDefault(schema, item))
            .Build();
        Assert.True(schema.TryResolveType(GraphQLParser.ParseType(item.Text("type")!), out var type));

        var json = item["input"] switch
        {
            { ValueKind: JsonValueKind.Object } input when input.TryGetProperty("$undefined", out _) => "null",

            // The only sequence that JSON has is a list.
            { ValueKind: JsonValueKind.Object } input when input.TryGetProperty("$iterator", out _) => item["result"].GetRawText(),
            var input => Encoding.UTF8.GetString(RuntimeJson.Write(ToRuntimeValue(input))),
        };
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(json));
        reader.Read();
        var coercer = new JsonCoercer(files: null);
        var result = coercer.Coerce(ref reader, type);

        var expected = item["errors"].EnumerateArray().Select(Describe).ToArray();
        var actual = (coercer.Errors ?? [])
            .Select(e => $"{JsonSerializer.Serialize(e.Path)} {e.Message} {e.Value}").ToArray();
        Assert.Equal(expected, actual);
        if (expected.Length == 0)
        {
            var converted = new InputConverter(type, typeof(object), formatter: null).Convert(result);
            Assert.Equal(Describe(ToRuntimeValue(item["result"])), Describe(converted));
        }
    }

    private static string Describe(JsonElement error)
    {
        var value = error.GetProperty("value");
        if (value.ValueKind == JsonValueKind.Object && value.TryGetProperty("$undefined", out _))
        {
            value = JsonDocument.Parse("null").RootElement;
        }

        var reader = new Utf8JsonReader(RuntimeJson.Write(ToRuntimeValue(value)));
        reader.Read();
        return $"{JsonSerializer.Serialize(error.GetProperty("path"))} "
            + $"{error.GetProperty("message").GetString()} {JsonInspector.Inspect(reader)}";
    }

    // As JSON, numbers that JSON lacks among them.
    private static string Describe(object? value) => Encoding.UTF8.GetString(RuntimeJson.Write(value));

    /// <summary>The value that code would pass: <c>{ "$number": "NaN" }</c> is the number.</summary>
    private static object? ToRuntimeValue(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object when value.TryGetProperty("$number", out var number)
            => double.Parse(number.GetString()!, CultureInfo.InvariantCulture),
        JsonValueKind.Object => value.EnumerateObject().ToDictionary(p => p.Name, p => ToRuntimeValue(p.Value)),
        JsonValueKind.Array => value.EnumerateArray().Select(ToRuntimeValue).ToArray(),
        _ => value,
    };

    private static void SetDefault(SchemaConfiguration schema, ConformanceCase item)
    {
        if (item.Text("typeDef") is null && item.Text("type") == "TestInputObject" && schema.Find("TestInputObject") is InputObjectTypeConfiguration input)
        {
            var field = input.Fields.Single();
            field.DefaultValue = ValueLiterals.Create(ToRuntimeValue(item["result"].GetProperty(field.Name)));
        }
    }

    private static void SetInternalValues(SchemaConfiguration schema)
    {
        if (schema.Find("TestEnum") is EnumTypeConfiguration type)
        {
            type.Values.Single(v => v.Name == "FOO").RuntimeValue = "InternalFoo";
            type.Values.Single(v => v.Name == "BAR").RuntimeValue = 123456789;
        }
    }

    /// <summary>The scalar of the public suite: gives <c>value</c> of an object, fails with <c>error</c>, passes anything else.</summary>
    [method: SetsRequiredMembers]
    private sealed class TestScalar() : PassThroughScalarType("TestScalar")
    {
        public override object? CoerceInput(ref Utf8JsonReader reader)
        {
            if (base.CoerceInput(ref reader) is not Dictionary<string, object?> map)
            {
                return 5;
            }

            if (map.TryGetValue("error", out var error))
            {
                throw new FormatException((string)error!);
            }

            return map.TryGetValue("value", out var value) ? value : throw new InputCoercionException("Expected type \"TestScalar\".");
        }
    }
}

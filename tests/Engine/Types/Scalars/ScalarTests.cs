using System.Text;
using System.Text.Json;
using Cacao.Language;

namespace Cacao.Types.Tests;

public sealed class ScalarTests
{
    [Theory]
    [InlineData("Int", "12", "12")]
    [InlineData("Int", "1e3", "1000")]
    [InlineData("Float", "1.25", "1.25")]
    [InlineData("String", "\"a\\u00e9\"", "\"a\\u00E9\"")]
    [InlineData("Boolean", "false", "false")]
    [InlineData("ID", "7", "\"7\"")]
    [InlineData("Long", "9007199254740993", "9007199254740993")]
    [InlineData("Short", "-32768", "-32768")]
    [InlineData("Byte", "-128", "-128")]
    [InlineData("UnsignedByte", "255", "255")]
    [InlineData("UnsignedLong", "18446744073709551615", "18446744073709551615")]
    [InlineData("Decimal", "10.50", "10.50")]
    [InlineData("UUID", "\"0123456789abcdef0123456789abcdef\"", "\"01234567-89ab-cdef-0123-456789abcdef\"")]
    [InlineData("DateTime", "\"2026-01-02T03:04:05.5Z\"", "\"2026-01-02T03:04:05.5Z\"")]
    [InlineData("DateTime", "\"2026-01-02T03:04:05+02:00\"", "\"2026-01-02T03:04:05\\u002B02:00\"")]
    [InlineData("LocalDateTime", "\"2026-01-02T03:04:05\"", "\"2026-01-02T03:04:05\"")]
    [InlineData("LocalDate", "\"2026-02-28\"", "\"2026-02-28\"")]
    [InlineData("LocalTime", "\"23:59:59.25\"", "\"23:59:59.25\"")]
    [InlineData("Duration", "\"PT1H30M\"", "\"PT1H30M\"")]
    [InlineData("Duration", "\"P2W\"", "\"P14D\"")]
    [InlineData("URI", "\"../a\"", "\"../a\"")]
    [InlineData("URL", "\"https://example.com/a\"", "\"https://example.com/a\"")]
    [InlineData("Base64String", "\"AQID\"", "\"AQID\"")]
    [InlineData("Any", "{\"a\":[1,\"b\",null]}", "{\"a\":[1,\"b\",null]}")]
    [InlineData("JSON", "{\"a\":1.50}", "{\"a\":1.50}")]
    public void CoerceInput_Should_RoundTrip_When_ValueFits(string name, string json, string expected)
    {
        var scalar = Create(name);

        var writer = new TextResultWriter();
        scalar.WriteResult(Read(scalar, json)!, writer);

        Assert.Equal(expected, writer.Text);
    }

    [Theory]
    [InlineData("Int", "1.5", "Int cannot represent non-integer value: 1.5")]
    [InlineData("Int", "2147483648", "Int cannot represent non 32-bit signed integer value: 2147483648")]
    [InlineData("Float", "\"x\"", "Float cannot represent non numeric value: \"x\"")]
    [InlineData("Boolean", "1", "Boolean cannot represent a non boolean value: 1")]
    [InlineData("ID", "1.5", "ID cannot represent value: 1.5")]
    [InlineData("ID", "{\"a\":{\"b\":{\"c\":{}}}}", "ID cannot represent value: { a: { b: [Object] } }")]
    [InlineData("Short", "32768", "Short cannot represent value: 32768; expected a whole number between -32768 and 32767.")]
    [InlineData("UUID", "\"x\"", "UUID cannot represent value: \"x\"")]
    [InlineData("DateTime", "\"2026-01-02\"", "DateTime cannot represent value: \"2026-01-02\"")]
    [InlineData("DateTime", "\"2026-01-02T24:00:00Z\"", "DateTime cannot represent value: \"2026-01-02T24:00:00Z\"")]
    [InlineData("DateTime", "\"2026-01-02T03:04:05\"", "DateTime cannot represent value: \"2026-01-02T03:04:05\"")]
    [InlineData("LocalDate", "\"2026-02-30\"", "LocalDate cannot represent value: \"2026-02-30\"")]
    [InlineData("URL", "\"a/b\"", "URL cannot represent value: \"a/b\"")]
    [InlineData("Upload", "\"a\"", "Upload cannot represent value: \"a\"; expected a file.")]
    public void CoerceInput_Should_Throw_When_ValueDoesNotFit(string name, string json, string message)
    {
        var exception = Assert.Throws<InputCoercionException>(() => Read(Create(name), json));

        Assert.Equal(message, exception.Message);
    }

    [Theory]
    [InlineData("Int", "1.5", "Int cannot represent non-integer value: 1.5")]
    [InlineData("Int", "12345678900", "Int cannot represent non 32-bit signed integer value: 12345678900")]
    [InlineData("String", "ENUM", "String cannot represent a non string value: ENUM")]
    [InlineData("ID", "true", "ID cannot represent a non-string and non-integer value: true")]
    [InlineData("Decimal", "\"1\"", "Decimal cannot represent value: \"1\"")]
    public void CoerceLiteral_Should_Throw_When_LiteralDoesNotFit(string name, string literal, string message)
    {
        var exception = Assert.Throws<InputCoercionException>(() => Create(name).CoerceLiteral(GraphQLParser.ParseConstValue(literal)));

        Assert.Equal(message, exception.Message);
    }

    [Fact]
    public void WriteResult_Should_Convert_When_ResolversReturnNeighbouringTypes()
    {
        Assert.Equal("\"2026-01-02T03:04:05Z\"", Write("DateTime", new DateTime(2026, 1, 2, 3, 4, 5)));
        Assert.Equal("5", Write("Long", 5));
        Assert.Equal("1.5", Write("Decimal", 1.5));
        Assert.Equal("0.1", Write("Float", 0.1f));
        Assert.Equal("\"01234567-89ab-cdef-0123-456789abcdef\"", Write("ID", new Guid("0123456789abcdef0123456789abcdef")));
        Assert.Equal("1", Write("Int", true));
        Assert.Equal("7", Write("Int", "7"));
    }

    [Theory]
    [InlineData("Int", 1.5, "Int cannot represent non-integer value: 1.5")]
    [InlineData("Int", 1e100, "Int cannot represent non 32-bit signed integer value: 1E+100")]
    [InlineData("Float", double.NaN, "Float cannot represent non numeric value: NaN")]
    [InlineData("Boolean", "true", "Boolean cannot represent a non boolean value: \"true\"")]
    [InlineData("Decimal", double.NaN, "Decimal cannot represent value: NaN")]
    public void WriteResult_Should_Throw_When_ValueCannotBeRepresented(string name, object value, string message)
    {
        var exception = Assert.Throws<ResultCoercionException>(() => Write(name, value));

        Assert.Equal(message, exception.Message);
    }

    [Theory]
    [InlineData(typeof(Guid), "UUID")]
    [InlineData(typeof(DateTime), "DateTime")]
    [InlineData(typeof(DateOnly), "LocalDate")]
    [InlineData(typeof(TimeSpan), "Duration")]
    [InlineData(typeof(Uri), "URI")]
    [InlineData(typeof(byte[]), "Base64String")]
    [InlineData(typeof(long?), "Long")]
    [InlineData(typeof(List<decimal>), "[Decimal]")]
    public void Build_Should_BindScalars_When_FieldHasADotNetType(Type type, string expected)
    {
        var query = new ObjectTypeConfiguration { Name = "Query" };
        query.Fields.Add(new FieldConfiguration { Name = "f", Type = TypeReference.Of(type) });

        var schema = new SchemaBuilder().AddType(query).Build();

        Assert.Equal(expected, schema.QueryType!.Fields[0].Type.ToString());
        Assert.True(schema.TryGetDirective("serializeAs", out _));
    }

    private static string? Write(string name, object value)
    {
        var writer = new TextResultWriter();
        Create(name).WriteResult(value, writer);
        return writer.Text;
    }

    private static object? Read(ScalarType scalar, string json)
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(json));
        reader.Read();
        return scalar.CoerceInput(ref reader);
    }

    private static ScalarType Create(string name) => BuiltInScalars.CreateSpecified(name) ?? BuiltInScalars.CreateKnown(name)!;
}

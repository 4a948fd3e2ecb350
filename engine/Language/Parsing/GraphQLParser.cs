using System.Buffers;

namespace Cacao.Language;

/// <summary>Parses the GraphQL language as the September 2025 specification has it.</summary>
public static class GraphQLParser
{
    private delegate T Production<out T>(ref DocumentParser parser);

    /// <exception cref="SyntaxException">The text is no document, or exceeds a limit.</exception>
    public static DocumentNode Parse(string source, ParserOptions? options = null)
        => ParseText(source, options, static (ref DocumentParser parser) => parser.ParseDocument());

    /// <inheritdoc cref="Parse(string, ParserOptions?)"/>
    public static DocumentNode Parse(ReadOnlySpan<byte> utf8Source, ParserOptions? options = null)
        => new DocumentParser(utf8Source, options ?? ParserOptions.Default).ParseDocument();

    /// <summary>Parses a value, in which variables may occur.</summary>
    public static ValueNode ParseValue(string source, ParserOptions? options = null)
        => ParseText(source, options, static (ref DocumentParser parser) => parser.ParseOnlyValue(isConst: false));

    /// <inheritdoc cref="ParseValue(string, ParserOptions?)"/>
    public static ValueNode ParseValue(ReadOnlySpan<byte> utf8Source, ParserOptions? options = null)
        => new DocumentParser(utf8Source, options ?? ParserOptions.Default).ParseOnlyValue(isConst: false);

    /// <summary>Parses a value without variables.</summary>
    public static ValueNode ParseConstValue(string source, ParserOptions? options = null)
        => ParseText(source, options, static (ref DocumentParser parser) => parser.ParseOnlyValue(isConst: true));

    /// <summary>Parses a type reference such as <c>[Int!]</c>.</summary>
    public static TypeNode ParseType(string source, ParserOptions? options = null)
        => ParseText(source, options, static (ref DocumentParser parser) => parser.ParseOnlyType());

    /// <summary>Parses selections such as <c>id owner { name }</c>; the outermost braces may be left out.</summary>
    public static SelectionSetNode ParseSelectionSet(string source, ParserOptions? options = null)
        => ParseText(source, options, static (ref DocumentParser parser) => parser.ParseOnlySelectionSet());

    /// <summary>Parses a field definition such as <c>price(currency: String): Float</c>.</summary>
    public static FieldDefinitionNode ParseFieldDefinition(string source, ParserOptions? options = null)
        => ParseText(source, options, static (ref DocumentParser parser) => parser.ParseOnlyFieldDefinition());

    /// <summary>Parses a schema coordinate such as <c>Type.field(argument:)</c> (specification: Schema Coordinates).</summary>
    public static SchemaCoordinateNode ParseSchemaCoordinate(string source)
        => new SchemaCoordinateParser(source).Parse();

    private static T ParseText<T>(string source, ParserOptions? options, Production<T> production)
    {
        ArgumentNullException.ThrowIfNull(source);
        options ??= ParserOptions.Default;

        if (source.Length > options.MaxDocumentBytes)
        {
            throw DocumentParser.DocumentTooLong(options);
        }

        var buffer = ArrayPool<byte>.Shared.Rent(source.Length * Utf8Text.MaxBytesPerChar);

        try
        {
            var length = Utf8Text.FromUtf16(source, buffer);
            var parser = new DocumentParser(buffer.AsSpan(0, length), options);
            return production(ref parser);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }
}

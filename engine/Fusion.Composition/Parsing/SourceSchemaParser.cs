using Cacao.Language;

namespace Cacao.Fusion.Composition;

/// <summary>The first stage: text to schemas.</summary>
internal sealed class SourceSchemaParser(CompositionLog log)
{
    // Source schemas may come from servers that know directives of directives already.
    internal static readonly ParserOptions Options = new() { AllowDirectivesOnDirectiveDefinitions = true };

    /// <summary>Parses all source schemas and orders them by name, so that their order has no say in the outcome.</summary>
    public IReadOnlyList<SchemaDefinition> Parse(IEnumerable<SourceSchemaText> sources)
    {
        var schemas = new List<SchemaDefinition>();

        foreach (var source in sources.OrderBy(s => s.Name, StringComparer.Ordinal))
        {
            if (schemas.Find(s => ExecutionNames.Constant(s.Name) == ExecutionNames.Constant(source.Name)) is { } other)
            {
                log.Error(
                    CompositionCodes.ConflictingSourceSchemaName,
                    source.Name,
                    coordinate: null,
                    $"The source schema name '{source.Name}' conflicts with the source schema name '{other.Name}'.");
            }

            if (Parse(source) is { } schema)
            {
                schemas.Add(schema);
            }
        }

        return schemas;
    }

    private SchemaDefinition? Parse(SourceSchemaText source)
    {
        if (Parse(source.Name, source.Text, "") is not { } document)
        {
            return null;
        }

        if (source.Extensions is not null)
        {
            if (Parse(source.Name, source.Extensions, " of the extensions") is not { } extensions)
            {
                return null;
            }

            document = new DocumentNode([.. document.Definitions, .. extensions.Definitions]);
        }

        return SchemaReader.Read(source.Name, document, (message, coordinate) => Report(source.Name, coordinate, message));
    }

    private DocumentNode? Parse(string schemaName, string text, string where)
    {
        try
        {
            return GraphQLParser.Parse(text, Options);
        }
        catch (SyntaxException exception)
        {
            var place = exception.Location;
            Report(schemaName, coordinate: null, $"{exception.Message} (line {place.Line}, column {place.Column}{where})");
            return null;
        }
    }

    private void Report(string schemaName, string? coordinate, string message)
        => log.Error(CompositionCodes.InvalidGraphQL, schemaName, coordinate, message);
}

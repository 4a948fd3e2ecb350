using Cacao.Language;

namespace Cacao.Fusion.Composition;

/// <summary>Reads execution schemas back: the composed types, and the names of their source schemas.</summary>
internal static class ExecutionSchemaReader
{
    private const string SchemaEnum = "fusion__Schema";

    /// <exception cref="InvalidArchiveException">The text is no execution schema.</exception>
    public static (SchemaDefinition Schema, IReadOnlyDictionary<string, string> Names) Read(string text)
    {
        DocumentNode document;
        try
        {
            document = GraphQLParser.Parse(text);
        }
        catch (SyntaxException exception)
        {
            throw new InvalidArchiveException($"The execution schema cannot be read: {exception.Message}", exception);
        }

        var schema = SchemaReader.Read("composed", document, static (_, _) => { });
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var value in schema.Type<EnumTypeDefinition>(SchemaEnum)?.Values ?? [])
        {
            names[value.Name] = value.Find(DirectiveNames.FusionSchemaMetadata)?.StringArgument("name") ?? value.Name;
        }

        return (schema, names);
    }
}

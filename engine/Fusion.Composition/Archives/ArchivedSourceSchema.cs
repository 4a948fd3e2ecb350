namespace Cacao.Fusion.Composition;

/// <summary>A source schema in an archive.</summary>
/// <param name="Settings">The text of its <c>schema-settings.json</c>, variables unresolved.</param>
public sealed record ArchivedSourceSchema(string Name, string Schema, string Settings)
{
    /// <summary>See <see cref="SourceSchemaText.Extensions"/>; null where there are none.</summary>
    public string? Extensions { get; init; }

    /// <summary>The schema as it is composed.</summary>
    public SourceSchemaText ToText() => new(Name, Schema) { Extensions = Extensions, Options = SourceSchemaOptionsReader.Read(Settings) };
}

namespace Cacao.Fusion.Composition;

/// <summary>A source schema as it comes: its name and its SDL.</summary>
/// <param name="Name">The name, unique in a composition.</param>
/// <param name="Text">The schema in the schema definition language.</param>
public sealed record SourceSchemaText(string Name, string Text)
{
    /// <summary>What is added to the schema for composition, where the service itself cannot say it: directives, and fields of lookups.</summary>
    public string? Extensions { get; init; }

    /// <summary>How this schema is composed. Default: as all are.</summary>
    public SourceSchemaOptions Options { get; init; } = SourceSchemaOptions.Default;
}

namespace Cacao.Fusion.Composition;

/// <summary>A source schema as it comes: its name and its SDL.</summary>
/// <param name="Name">The name, unique in a composition.</param>
/// <param name="Text">The schema in the schema definition language.</param>
public sealed record SourceSchemaText(string Name, string Text);

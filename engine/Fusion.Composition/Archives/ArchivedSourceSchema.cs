namespace Cacao.Fusion.Composition;

/// <summary>A source schema in an archive.</summary>
/// <param name="Settings">The text of its <c>schema-settings.json</c>, variables unresolved.</param>
public sealed record ArchivedSourceSchema(string Name, string Schema, string Settings);

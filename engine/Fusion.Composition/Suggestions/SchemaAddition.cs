namespace Cacao.Fusion.Composition;

/// <summary>Something to be added to a source schema.</summary>
/// <param name="SchemaName">The source schema.</param>
/// <param name="Text">Definitions and extensions in the schema definition language.</param>
public sealed record SchemaAddition(string SchemaName, string Text);

namespace Cacao.Language;

/// <summary>A definition at the top of a document.</summary>
public abstract class DefinitionNode(Location location) : SyntaxNode(location);

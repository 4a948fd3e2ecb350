namespace Cacao.Language;

/// <summary>A type system definition or extension.</summary>
public abstract class TypeSystemDefinitionNode(Location location) : DefinitionNode(location);

namespace Cacao.Language;

/// <summary>An input value.</summary>
public abstract class ValueNode(Location location) : SyntaxNode(location), IValueNode;

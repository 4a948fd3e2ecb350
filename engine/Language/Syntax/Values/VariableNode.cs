namespace Cacao.Language;

/// <summary>A use of a variable.</summary>
public sealed class VariableNode(
    NameNode name,
    Location location = default)
    : ValueNode(location), IHasName
{
    public override SyntaxKind Kind => SyntaxKind.Variable;

    public NameNode Name { get; } = name;
}

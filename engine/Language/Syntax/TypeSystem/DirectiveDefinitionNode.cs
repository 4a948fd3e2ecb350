namespace Cacao.Language;

/// <summary>The definition of a directive.</summary>
public sealed class DirectiveDefinitionNode(
    StringValueNode? description,
    NameNode name,
    IReadOnlyList<InputValueDefinitionNode> arguments,
    bool isRepeatable,
    IReadOnlyList<NameNode> locations,
    Location location = default)
    : TypeSystemDefinitionNode(location), IHasName
{
    public override SyntaxKind Kind => SyntaxKind.DirectiveDefinition;

    public StringValueNode? Description { get; } = description;

    public NameNode Name { get; } = name;

    public IReadOnlyList<InputValueDefinitionNode> Arguments { get; } = arguments;

    public bool IsRepeatable { get; } = isRepeatable;

    /// <summary>Empty unless <see cref="ParserOptions.AllowDirectivesOnDirectiveDefinitions"/> let some in.</summary>
    public IReadOnlyList<DirectiveNode> Directives { get; init; } = [];

    public IReadOnlyList<NameNode> Locations { get; } = locations;
}

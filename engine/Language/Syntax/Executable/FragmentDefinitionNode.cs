namespace Cacao.Language;

/// <summary>A named fragment.</summary>
public sealed class FragmentDefinitionNode(
    StringValueNode? description,
    NameNode name,
    NamedTypeNode typeCondition,
    IReadOnlyList<DirectiveNode> directives,
    SelectionSetNode selectionSet,
    Location location = default,
    IReadOnlyList<VariableDefinitionNode>? variableDefinitions = null)
    : DefinitionNode(location), IHasName, IHasDirectives
{
    public override SyntaxKind Kind => SyntaxKind.FragmentDefinition;

    public StringValueNode? Description { get; } = description;

    public NameNode Name { get; } = name;

    public NamedTypeNode TypeCondition { get; } = typeCondition;

    public IReadOnlyList<DirectiveNode> Directives { get; } = directives;

    public SelectionSetNode SelectionSet { get; } = selectionSet;

    /// <summary>Empty unless <see cref="ParserOptions.AllowLegacyFragmentVariables"/> let some in.</summary>
    public IReadOnlyList<VariableDefinitionNode> VariableDefinitions { get; } = variableDefinitions ?? [];
}

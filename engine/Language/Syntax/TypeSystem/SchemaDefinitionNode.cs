namespace Cacao.Language;

/// <summary>The schema definition or, when <see cref="IsExtension"/>, its extension.</summary>
public sealed class SchemaDefinitionNode(
    StringValueNode? description,
    IReadOnlyList<DirectiveNode> directives,
    IReadOnlyList<OperationTypeDefinitionNode> operationTypes,
    bool isExtension,
    Location location = default)
    : TypeSystemDefinitionNode(location), IHasDirectives
{
    public override SyntaxKind Kind => SyntaxKind.SchemaDefinition;

    public StringValueNode? Description { get; } = description;

    public IReadOnlyList<DirectiveNode> Directives { get; } = directives;

    public IReadOnlyList<OperationTypeDefinitionNode> OperationTypes { get; } = operationTypes;

    public bool IsExtension { get; } = isExtension;
}

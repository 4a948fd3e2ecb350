namespace Cacao.Language;

/// <summary>A scalar type.</summary>
public sealed class ScalarTypeDefinitionNode(
    StringValueNode? description,
    NameNode name,
    IReadOnlyList<DirectiveNode> directives,
    bool isExtension = false,
    Location location = default)
    : TypeDefinitionNode(description, name, directives, isExtension, location)
{
    public override SyntaxKind Kind => SyntaxKind.ScalarTypeDefinition;
}

namespace Cacao.Language;

/// <summary>The definition or, when <see cref="IsExtension"/>, the extension of a named type.</summary>
public abstract class TypeDefinitionNode(
    StringValueNode? description,
    NameNode name,
    IReadOnlyList<DirectiveNode> directives,
    bool isExtension,
    Location location)
    : TypeSystemDefinitionNode(location), IHasName, IHasDirectives
{
    /// <summary>Always null on an extension.</summary>
    public StringValueNode? Description { get; } = description;

    public NameNode Name { get; } = name;

    public IReadOnlyList<DirectiveNode> Directives { get; } = directives;

    /// <summary>True for <c>extend …</c>.</summary>
    public bool IsExtension { get; } = isExtension;
}

namespace Cacao.Language;

/// <summary>
/// Names a part of a schema: <c>Type</c>, <c>Type.member</c>, <c>Type.field(argument:)</c>, <c>@directive</c> or
/// <c>@directive(argument:)</c>.
/// </summary>
public sealed class SchemaCoordinateNode(
    bool isDirective,
    NameNode name,
    NameNode? memberName = null,
    NameNode? argumentName = null,
    Location location = default)
    : SyntaxNode(location), IHasName
{
    public override SyntaxKind Kind => SyntaxKind.SchemaCoordinate;

    public bool IsDirective { get; } = isDirective;

    /// <summary>The type or directive.</summary>
    public NameNode Name { get; } = name;

    /// <summary>A field, input field or enum value.</summary>
    public NameNode? MemberName { get; } = memberName;

    public NameNode? ArgumentName { get; } = argumentName;
}

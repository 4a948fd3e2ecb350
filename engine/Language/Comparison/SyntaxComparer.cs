namespace Cacao.Language;

/// <summary>Whether two nodes say the same, wherever they stand. Order counts.</summary>
public sealed partial class SyntaxComparer : IEqualityComparer<SyntaxNode>
{
    private SyntaxComparer()
    {
    }

    public static SyntaxComparer Instance { get; } = new();

    public static bool AreEqual(SyntaxNode? left, SyntaxNode? right)
    {
        if (ReferenceEquals(left, right))
        {
            return true;
        }

        if (left is null || right is null || left.Kind != right.Kind)
        {
            return false;
        }

        return (left, right) switch
        {
            (NameNode a, NameNode b) => a.Value == b.Value,
            (DocumentNode a, DocumentNode b) => AreEqual(a.Definitions, b.Definitions),
            (DirectiveNode a, DirectiveNode b) => Same(a.Name, b.Name) && AreEqual(a.Arguments, b.Arguments),
            (ArgumentNode a, ArgumentNode b) => Same(a.Name, b.Name) && AreEqual(a.Value, b.Value),
            (ObjectFieldNode a, ObjectFieldNode b) => Same(a.Name, b.Name) && AreEqual(a.Value, b.Value),
            (ValueNode a, ValueNode b) => ValuesAreEqual(a, b),
            (NamedTypeNode a, NamedTypeNode b) => Same(a.Name, b.Name),
            (ListTypeNode a, ListTypeNode b) => AreEqual(a.Type, b.Type),
            (NonNullTypeNode a, NonNullTypeNode b) => AreEqual(a.Type, b.Type),
            (SchemaCoordinateNode a, SchemaCoordinateNode b) => CoordinatesAreEqual(a, b),
            _ => ExecutablesAreEqual(left, right) || TypeSystemsAreEqual(left, right),
        };
    }

    public static bool AreEqual<T>(IReadOnlyList<T> left, IReadOnlyList<T> right)
        where T : SyntaxNode
    {
        if (left.Count != right.Count)
        {
            return false;
        }

        for (var i = 0; i < left.Count; i++)
        {
            if (!AreEqual(left[i], right[i]))
            {
                return false;
            }
        }

        return true;
    }

    bool IEqualityComparer<SyntaxNode>.Equals(SyntaxNode? x, SyntaxNode? y) => AreEqual(x, y);

    int IEqualityComparer<SyntaxNode>.GetHashCode(SyntaxNode obj)
        => string.GetHashCode(SyntaxPrinter.Print(obj), StringComparison.Ordinal);

    private static bool Same(NameNode left, NameNode right) => left.Value == right.Value;

    private static bool ValuesAreEqual(ValueNode left, ValueNode right) => (left, right) switch
    {
        (VariableNode a, VariableNode b) => Same(a.Name, b.Name),
        (IntValueNode a, IntValueNode b) => a.Value == b.Value,
        (FloatValueNode a, FloatValueNode b) => a.Value == b.Value,
        (StringValueNode a, StringValueNode b) => a.Value == b.Value && a.IsBlock == b.IsBlock,
        (BooleanValueNode a, BooleanValueNode b) => a.Value == b.Value,
        (NullValueNode, NullValueNode) => true,
        (EnumValueNode a, EnumValueNode b) => a.Value == b.Value,
        (ListValueNode a, ListValueNode b) => AreEqual(a.Items, b.Items),
        (ObjectValueNode a, ObjectValueNode b) => AreEqual(a.Fields, b.Fields),
        _ => false,
    };

    private static bool CoordinatesAreEqual(SchemaCoordinateNode left, SchemaCoordinateNode right)
        => left.IsDirective == right.IsDirective
            && Same(left.Name, right.Name)
            && AreEqual(left.MemberName, right.MemberName)
            && AreEqual(left.ArgumentName, right.ArgumentName);
}

using Cacao.Language;
using Cacao.Types;

namespace Cacao.Validation;

/// <summary>When two fields of the same response name can be one.</summary>
internal static class FieldEquality
{
    /// <summary>Whether values of the types would differ in shape (specification: SameResponseShape).</summary>
    public static bool TypesConflict(IType left, IType right)
    {
        while (true)
        {
            switch (left, right)
            {
                case (NonNullType a, NonNullType b):
                    (left, right) = (a.NullableType, b.NullableType);
                    break;
                case (ListType a, ListType b):
                    (left, right) = (a.ElementType, b.ElementType);
                    break;
                case (NamedType a, NamedType b):
                    return (a.IsLeafType || b.IsLeafType) && !ReferenceEquals(a, b);
                default:
                    return true;
            }
        }
    }

    /// <summary>Whether the same arguments are given, in any order.</summary>
    public static bool SameArguments(IReadOnlyList<ArgumentNode> left, IReadOnlyList<ArgumentNode> right)
    {
        if (left.Count != right.Count)
        {
            return false;
        }

        for (var i = 0; i < left.Count; i++)
        {
            if (Find(right, left[i].Name.Value) is not { } value || !SameValue(left[i].Value, value))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Why the streams of two fields cannot be one; null where neither streams.</summary>
    public static string? StreamConflict(FieldNode left, FieldNode right)
    {
        var first = FindStream(left);
        var second = FindStream(right);

        if (first is null && second is null)
        {
            return null;
        }

        return first is not null && second is not null && SameArguments(first.Arguments, second.Arguments)
            ? "they have overlapping stream directives. See https://github.com/graphql/defer-stream-wg/discussions/100"
            : "they have overlapping stream directives";
    }

    public static DirectiveNode? FindStream(FieldNode field)
    {
        for (var i = 0; i < field.Directives.Count; i++)
        {
            if (field.Directives[i].Name.Value == "stream")
            {
                return field.Directives[i];
            }
        }

        return null;
    }

    private static ValueNode? Find(IReadOnlyList<ArgumentNode> arguments, string name)
    {
        for (var i = 0; i < arguments.Count; i++)
        {
            if (arguments[i].Name.Value == name)
            {
                return arguments[i].Value;
            }
        }

        return null;
    }

    /// <summary>Equal as written, but the fields of input objects may stand in any order.</summary>
    private static bool SameValue(ValueNode left, ValueNode right)
    {
        switch (left, right)
        {
            case (ObjectValueNode a, ObjectValueNode b):
                if (a.Fields.Count != b.Fields.Count)
                {
                    return false;
                }

                for (var i = 0; i < a.Fields.Count; i++)
                {
                    if (Find(b, a.Fields[i].Name.Value) is not { } value || !SameValue(a.Fields[i].Value, value))
                    {
                        return false;
                    }
                }

                return true;

            case (ListValueNode a, ListValueNode b):
                if (a.Items.Count != b.Items.Count)
                {
                    return false;
                }

                for (var i = 0; i < a.Items.Count; i++)
                {
                    if (!SameValue(a.Items[i], b.Items[i]))
                    {
                        return false;
                    }
                }

                return true;

            default:
                return SyntaxComparer.AreEqual(left, right);
        }
    }

    private static ValueNode? Find(ObjectValueNode node, string name)
    {
        for (var i = 0; i < node.Fields.Count; i++)
        {
            if (node.Fields[i].Name.Value == name)
            {
                return node.Fields[i].Value;
            }
        }

        return null;
    }
}

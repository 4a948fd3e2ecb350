using Cacao.Language;

namespace Cacao.Types;

/// <summary>Default values in one form, so that the order in which fields are written is no change.</summary>
internal static class DefaultValueText
{
    public static string Of(InputValueDefinition definition)
    {
        var value = definition.GetCoercedDefault();
        var literal = ReferenceEquals(value, InputValue.Missing)
            ? definition.DefaultValue!
            : LiteralWriter.Write(value, definition.Type);
        return SyntaxPrinter.Print(Sort(literal));
    }

    private static ValueNode Sort(ValueNode value) => value switch
    {
        ObjectValueNode map => new ObjectValueNode([.. map.Fields
            .Select(static field => new ObjectFieldNode(field.Name, Sort(field.Value)))
            .OrderBy(static field => field.Name.Value, StringComparer.Ordinal)]),
        ListValueNode list => new ListValueNode([.. list.Items.Select(Sort)]),
        _ => value,
    };
}

using System.Text;
using Cacao.Language;

namespace Cacao.Fusion.Composition;

internal static class FieldSignature
{
    /// <summary>A field as the execution schema quotes it: no descriptions, no directives, arguments apart by spaces.</summary>
    public static string Print(FieldDefinition field)
    {
        var text = new StringBuilder(field.Name);

        for (var i = 0; i < field.Arguments.Count; i++)
        {
            var argument = field.Arguments[i];
            text.Append(i == 0 ? "(" : " ").Append(argument.Name).Append(": ").Append(argument.Type.Text());

            if (argument.DefaultValue is not null)
            {
                text.Append(" = ").Append(SyntaxPrinter.Print(argument.DefaultValue));
            }
        }

        return text.Append(field.Arguments.Count == 0 ? ": " : "): ").Append(field.Type.Text()).ToString();
    }
}

using System.Collections;
using System.Globalization;
using System.Text;
using Cacao.Language;

namespace Cacao.Types;

/// <summary>Writes .NET values as literals: defaults that code gives.</summary>
internal static class ValueLiterals
{
    public static ValueNode Create(object? value) => value switch
    {
        null => new NullValueNode(),
        ValueNode node => node,
        string text => new StringValueNode(text, isBlock: false),
        char character => new StringValueNode(character.ToString(), isBlock: false),
        bool boolean => new BooleanValueNode(boolean),
        Enum => new EnumValueNode(ToConstantCase(value.ToString()!)),
        double or float or decimal => new FloatValueNode(((IFormattable)value).ToString(null, CultureInfo.InvariantCulture)),
        sbyte or byte or short or ushort or int or uint or long or ulong
            => new IntValueNode(((IFormattable)value).ToString(null, CultureInfo.InvariantCulture)),
        IEnumerable items => CreateList(items),
        IFormattable formattable => new StringValueNode(formattable.ToString(null, CultureInfo.InvariantCulture), isBlock: false),
        _ => throw new ArgumentException($"A {value.GetType()} has no literal; give the default in SDL.", nameof(value)),
    };

    private static ListValueNode CreateList(IEnumerable items)
    {
        var nodes = new List<ValueNode>();
        foreach (var item in items)
        {
            nodes.Add(Create(item));
        }

        return new ListValueNode(nodes);
    }

    private static string ToConstantCase(string name)
    {
        var builder = new StringBuilder(name.Length + 4);
        for (var i = 0; i < name.Length; i++)
        {
            if (i > 0 && char.IsUpper(name[i]) && name[i - 1] != '_'
                && (!char.IsUpper(name[i - 1]) || (i + 1 < name.Length && char.IsLower(name[i + 1]))))
            {
                _ = builder.Append('_');
            }

            _ = builder.Append(char.ToUpperInvariant(name[i]));
        }

        return builder.ToString();
    }
}

using System.Globalization;
using Cacao.Language;

namespace Cacao.Fusion.Composition;

/// <summary>Short forms for the syntax nodes that composition writes.</summary>
internal static class SyntaxFactory
{
    public static DirectiveNode Directive(string name, params IReadOnlyList<ArgumentNode> arguments)
        => new(new NameNode(name), arguments);

    public static ArgumentNode Argument(string name, ValueNode value) => new(new NameNode(name), value);

    public static ArgumentNode Argument(string name, string value) => Argument(name, String(value));

    public static ArgumentNode Argument(string name, bool value) => Argument(name, new BooleanValueNode(value));

    public static ArgumentNode Argument(string name, int value)
        => Argument(name, new IntValueNode(value.ToString(CultureInfo.InvariantCulture)));

    public static StringValueNode String(string value) => new(value, isBlock: false);

    public static ListValueNode Strings(IEnumerable<string> values) => new([.. values.Select(String)]);
}

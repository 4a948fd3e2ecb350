using Cacao.Language;

namespace Cacao.Data;

/// <summary>Makes the directives that this assembly's conventions apply.</summary>
internal static class DirectiveSyntax
{
    public static DirectiveNode Shareable { get; } = new(new NameNode("shareable"), []);

    public static DirectiveNode Cost(string weight)
        => new(new NameNode("cost"), [Argument("weight", new StringValueNode(weight, false))]);

    public static DirectiveNode ListSize(int assumedSize, IReadOnlyList<string> slicingArguments, int defaultSize, IReadOnlyList<string> sizedFields)
        => new(
            new NameNode("listSize"),
            [
                Argument("assumedSize", Integer(assumedSize)),
                Argument("slicingArguments", Strings(slicingArguments)),
                Argument("slicingArgumentDefaultValue", Integer(defaultSize)),
                Argument("sizedFields", Strings(sizedFields)),
                Argument("requireOneSlicingArgument", new BooleanValueNode(false)),
            ]);

    private static ArgumentNode Argument(string name, ValueNode value) => new(new NameNode(name), value);

    private static IntValueNode Integer(int value) => new(value.ToString(System.Globalization.CultureInfo.InvariantCulture));

    private static ListValueNode Strings(IReadOnlyList<string> values)
        => new([.. values.Select(v => new StringValueNode(v, false))]);
}

using System.Globalization;
using Cacao.Language;

namespace Cacao.Types;

/// <summary>Makes the directives that conventions apply.</summary>
internal static class DirectiveNodes
{
    public static DirectiveNode Shareable { get; } = new(new NameNode("shareable"), []);

    public static DirectiveNode Cost(double weight)
        => new(new NameNode("cost"), [Argument("weight", String(weight.ToString(CultureInfo.InvariantCulture)))]);

    public static DirectiveNode Authorize(AuthorizeRule rule)
    {
        var arguments = new List<ArgumentNode>(3);
        if (rule.Policy is not null)
        {
            arguments.Add(Argument("policy", String(rule.Policy)));
        }

        if (rule.Roles is { Count: > 0 } roles)
        {
            arguments.Add(Argument("roles", Strings(roles)));
        }

        if (rule.Apply != ApplyPolicy.BeforeResolver)
        {
            arguments.Add(Argument("apply", new EnumValueNode(rule.Apply == ApplyPolicy.AfterResolver ? "AFTER_RESOLVER" : "VALIDATION")));
        }

        return new DirectiveNode(new NameNode("authorize"), arguments);
    }

    public static DirectiveNode ListSize(ListSizeFeature feature)
    {
        var arguments = new List<ArgumentNode>(5);
        if (feature.AssumedSize is { } assumedSize)
        {
            arguments.Add(Argument("assumedSize", Integer(assumedSize)));
        }

        if (feature.SlicingArguments.Count > 0)
        {
            arguments.Add(Argument("slicingArguments", Strings(feature.SlicingArguments)));
        }

        if (feature.SlicingArgumentDefaultValue is { } defaultValue)
        {
            arguments.Add(Argument("slicingArgumentDefaultValue", Integer(defaultValue)));
        }

        if (feature.SizedFields.Count > 0)
        {
            arguments.Add(Argument("sizedFields", Strings(feature.SizedFields)));
        }

        if (feature.RequireOneSlicingArgument is { } requireOne)
        {
            arguments.Add(Argument("requireOneSlicingArgument", new BooleanValueNode(requireOne)));
        }

        return new DirectiveNode(new NameNode("listSize"), arguments);
    }

    private static ArgumentNode Argument(string name, ValueNode value) => new(new NameNode(name), value);

    private static StringValueNode String(string value) => new(value, isBlock: false);

    private static IntValueNode Integer(int value) => new(value.ToString(CultureInfo.InvariantCulture));

    private static ListValueNode Strings(IReadOnlyList<string> values)
    {
        var items = new ValueNode[values.Count];
        for (var i = 0; i < items.Length; i++)
        {
            items[i] = String(values[i]);
        }

        return new ListValueNode(items);
    }
}

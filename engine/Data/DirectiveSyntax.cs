using System.Globalization;
using Cacao.Language;
using Cacao.Types;

namespace Cacao.Data;

/// <summary>Makes the directives that this assembly's conventions apply.</summary>
internal static class DirectiveSyntax
{
    private static readonly CostOptions s_defaults = new();

    public static DirectiveNode Shareable { get; } = new(new NameNode("shareable"), []);

    /// <summary>Weighs what the directives stand on, unless they do or the schema has no weights by default.</summary>
    public static void AddCost(this SchemaConfiguration schema, List<DirectiveNode> directives, Func<CostOptions, double?> weight)
    {
        var options = schema.Features.Get<CostOptions>() ?? s_defaults;
        if (options.ApplyCostDefaults
            && weight(options) is { } value
            && !directives.Exists(static d => d.Name.Value == "cost"))
        {
            var text = value.ToString(CultureInfo.InvariantCulture);
            directives.Add(new DirectiveNode(new NameNode("cost"), [Argument("weight", new StringValueNode(text, false))]));
        }
    }

    /// <summary>Tells how long the lists of pages get, unless the directives do or the schema has no costs by default.</summary>
    /// <param name="requireOne">Refuses operations that give none of the slicing arguments: what the directive says by default.</param>
    public static void AddListSize(
        this SchemaConfiguration schema,
        List<DirectiveNode> directives,
        int assumedSize,
        IReadOnlyList<string> slicingArguments,
        int defaultSize,
        IReadOnlyList<string> sizedFields,
        bool requireOne)
    {
        var options = schema.Features.Get<CostOptions>() ?? s_defaults;
        if (!options.ApplyCostDefaults || directives.Exists(static d => d.Name.Value == "listSize"))
        {
            return;
        }

        int? size = options.ApplySlicingArgumentDefaultValue ? defaultSize : null;
        directives.Add(ListSize(assumedSize, slicingArguments, size, sizedFields, requireOne));
    }

    private static DirectiveNode ListSize(
        int assumedSize,
        IReadOnlyList<string> slicingArguments,
        int? defaultSize,
        IReadOnlyList<string> sizedFields,
        bool requireOne)
    {
        var arguments = new List<ArgumentNode>
        {
            Argument("assumedSize", Integer(assumedSize)),
            Argument("slicingArguments", Strings(slicingArguments)),
        };
        if (defaultSize is { } size)
        {
            arguments.Add(Argument("slicingArgumentDefaultValue", Integer(size)));
        }

        arguments.Add(Argument("sizedFields", Strings(sizedFields)));
        if (!requireOne)
        {
            arguments.Add(Argument("requireOneSlicingArgument", new BooleanValueNode(false)));
        }

        return new DirectiveNode(new NameNode("listSize"), arguments);
    }

    private static ArgumentNode Argument(string name, ValueNode value) => new(new NameNode(name), value);

    private static IntValueNode Integer(int value) => new(value.ToString(CultureInfo.InvariantCulture));

    private static ListValueNode Strings(IReadOnlyList<string> values)
        => new([.. values.Select(v => new StringValueNode(v, false))]);
}

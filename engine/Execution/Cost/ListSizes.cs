using System.Globalization;
using Cacao.Language;
using Cacao.Types;

namespace Cacao.Execution.Cost;

/// <summary>What <c>@listSize</c> says of a field.</summary>
internal sealed class ListSizes
{
    private ListSizes(DirectiveNode directive)
    {
        foreach (var argument in directive.Arguments)
        {
            switch (argument.Name.Value)
            {
                case "assumedSize":
                    AssumedSize = Integer(argument.Value);
                    break;
                case "slicingArguments":
                    SlicingArguments = Strings(argument.Value);
                    break;
                case "slicingArgumentDefaultValue":
                    DefaultSize = Integer(argument.Value);
                    break;
                case "sizedFields":
                    SizedFields = Strings(argument.Value);
                    break;
                case "requireOneSlicingArgument":
                    RequiresOneArgument = argument.Value is not BooleanValueNode { Value: false };
                    break;
            }
        }
    }

    public int? AssumedSize { get; }

    public int? DefaultSize { get; }

    public string[] SlicingArguments { get; } = [];

    public string[] SizedFields { get; } = [];

    public bool RequiresOneArgument { get; } = true;

    public static ListSizes? Of(FieldDefinition field)
    {
        foreach (var directive in field.Directives)
        {
            if (directive.Name.Value == "listSize")
            {
                return new ListSizes(directive);
            }
        }

        return null;
    }

    private static int? Integer(ValueNode value)
        => value is IntValueNode number && int.TryParse(number.Value, CultureInfo.InvariantCulture, out var size) ? size : null;

    private static string[] Strings(ValueNode value) => value switch
    {
        ListValueNode list => [.. list.Items.OfType<StringValueNode>().Select(static item => item.Value)],
        StringValueNode text => [text.Value],
        _ => [],
    };
}

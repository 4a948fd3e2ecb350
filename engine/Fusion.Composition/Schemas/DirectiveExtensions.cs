using Cacao.Language;

namespace Cacao.Fusion.Composition;

internal static class DirectiveExtensions
{
    public static ValueNode? Argument(this DirectiveNode directive, string name)
    {
        foreach (var argument in directive.Arguments)
        {
            if (argument.Name.Value == name)
            {
                return argument.Value;
            }
        }

        return null;
    }

    public static string? StringArgument(this DirectiveNode directive, string name)
        => (directive.Argument(name) as StringValueNode)?.Value;

    public static int? IntArgument(this DirectiveNode directive, string name)
        => directive.Argument(name) is IntValueNode value
            ? int.Parse(value.Value, System.Globalization.CultureInfo.InvariantCulture)
            : null;

    public static bool? BooleanArgument(this DirectiveNode directive, string name)
        => (directive.Argument(name) as BooleanValueNode)?.Value;

    /// <summary>The strings of a list argument; a single string counts as a list of one, as input coercion has it.</summary>
    public static IReadOnlyList<string>? StringsArgument(this DirectiveNode directive, string name)
        => directive.Argument(name) switch
        {
            ListValueNode list => [.. list.Items.OfType<StringValueNode>().Select(s => s.Value)],
            StringValueNode single => [single.Value],
            _ => null,
        };
}

using Cacao.Language;
using Cacao.Types;

namespace Cacao.Execution.Operations;

/// <summary>A <c>@stream</c> of a list field.</summary>
/// <param name="Label">The client's name for the stream.</param>
/// <param name="InitialCount">How many items come with the list; null for none.</param>
/// <param name="Items">The selection for the items that come later: nothing above them is deferred any more.</param>
internal sealed record StreamUsage(string? Label, ValueNode? InitialCount, Selection Items)
{
    public int GetInitialCount(CoercedVariables variables) => InitialCount switch
    {
        IntValueNode literal => int.Parse(literal.Value, System.Globalization.CultureInfo.InvariantCulture),
        VariableNode variable when variables.TryGetValue(variable.Name.Value, out var value) && value is int count => count,
        _ => 0,
    };
}

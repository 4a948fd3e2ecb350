namespace Cacao.Fusion.Execution;

/// <summary>An argument that takes the value of a variable of the node.</summary>
internal sealed record RequirementArgument(string Argument, string TypeText, string Variable)
{
    public bool IsNonNull => TypeText.EndsWith('!');
}

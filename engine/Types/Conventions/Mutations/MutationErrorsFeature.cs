namespace Cacao.Types;

/// <summary>The errors that a mutation field declares, in order.</summary>
public sealed class MutationErrorsFeature(params IReadOnlyList<MutationErrorDefinition> errors)
{
    public IReadOnlyList<MutationErrorDefinition> Errors { get; } = errors;
}

namespace Cacao.Fusion.Execution;

/// <summary>What a field requires of one type, ready to be given to a call.</summary>
internal sealed class RequiredInputs(ResponseField field)
{
    public ResponseField Field { get; } = field;

    public List<(string Argument, string TypeText, ValueExpression Value)> Arguments { get; } = [];

    /// <summary>True for a call that has variables for just these.</summary>
    public bool Match(List<RequirementArgument> known)
        => known.Count == Arguments.Count
            && known.TrueForAll(k => Arguments.Exists(a
                => string.Equals(a.Argument, k.Argument, StringComparison.Ordinal)
                    && string.Equals(a.TypeText, k.TypeText, StringComparison.Ordinal)));
}

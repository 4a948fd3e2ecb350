namespace Cacao.Fusion.Execution;

/// <summary>The first alternative that has a value.</summary>
internal sealed class ChoiceExpression(ValueExpression[] alternatives) : ValueExpression
{
    public ValueExpression[] Alternatives { get; } = alternatives;

    public override string ToString() => string.Join(" | ", Array.ConvertAll(Alternatives, a => a.ToString()));
}

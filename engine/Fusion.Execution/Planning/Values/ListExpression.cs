namespace Cacao.Fusion.Execution;

/// <summary>A list within a list: made of each element.</summary>
internal sealed class ListExpression(ValueExpression element) : ValueExpression
{
    public ValueExpression Element { get; } = element;

    public override string ToString() => $"[{Element}]";
}

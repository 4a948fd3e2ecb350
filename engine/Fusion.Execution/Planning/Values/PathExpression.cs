namespace Cacao.Fusion.Execution;

/// <summary>A path of fields, and what is made of the object or list at its end; without one the value is taken as it is.</summary>
internal sealed class PathExpression(PathStep[] steps, IndexSet? startTypes, ValueExpression? tail, bool tailIsList) : ValueExpression
{
    public PathStep[] Steps { get; } = steps;

    /// <summary>The object types the path can start from; null for any.</summary>
    public IndexSet? StartTypes { get; } = startTypes;

    public ValueExpression? Tail { get; } = tail;

    /// <summary>True when <see cref="Tail"/> is made of each element of a list.</summary>
    public bool TailIsList { get; } = tailIsList;

    public override string ToString()
    {
        var text = string.Join('.', Array.ConvertAll(Steps, s => s.Name));
        return Tail is null ? text : TailIsList ? $"{text}[{Tail}]" : $"{text}.{Tail}";
    }
}

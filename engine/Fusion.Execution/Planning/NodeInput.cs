namespace Cacao.Fusion.Execution;

/// <summary>A variable of a node that is made of the rows it is run for.</summary>
internal sealed class NodeInput(string variable, string type, bool isNonNull)
{
    public string Variable { get; } = variable;

    public string Type { get; } = type;

    public bool IsNonNull { get; } = isNonNull;

    /// <summary>How its value is made, by type of the row.</summary>
    public List<(IndexSet Types, ValueExpression Value)> Values { get; } = [];

    public ValueExpression? ValueFor(int type)
    {
        foreach (var (types, value) in Values)
        {
            if (types.Contains(type))
            {
                return value;
            }
        }

        return null;
    }
}

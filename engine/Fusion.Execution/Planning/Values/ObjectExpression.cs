using System.Text;

namespace Cacao.Fusion.Execution;

/// <summary>An input object whose fields are made of the same row.</summary>
internal sealed class ObjectExpression((string Name, ValueExpression Value)[] fields) : ValueExpression
{
    public (string Name, ValueExpression Value)[] Fields { get; } = fields;

    /// <summary>For each field its name as a JSON property name with its colon.</summary>
    public byte[][] NamesJson { get; } = Array.ConvertAll(fields, f => Encoding.UTF8.GetBytes($"\"{f.Name}\":"));

    public override string ToString() => $"{{ {string.Join(' ', Array.ConvertAll(Fields, f => $"{f.Name}: {f.Value}"))} }}";
}

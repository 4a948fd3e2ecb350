using System.Text;

namespace Cacao.Fusion.Execution;

/// <summary>An input object whose fields are made of the same row.</summary>
/// <param name="fields">What the fields are made of, and which of them are null only where the object they are read from is not there.</param>
/// <param name="types">The object types it can be made of; null for any.</param>
internal sealed class ObjectExpression((string Name, ValueExpression Value, bool IsNonNull)[] fields, IndexSet? types) : ValueExpression
{
    public (string Name, ValueExpression Value, bool IsNonNull)[] Fields { get; } = fields;

    public IndexSet? Types { get; } = types;

    /// <summary>For each field its name as a JSON property name with its colon.</summary>
    public byte[][] NamesJson { get; } = Array.ConvertAll(fields, f => Encoding.UTF8.GetBytes($"\"{f.Name}\":"));

    public override string ToString() => $"{{ {string.Join(' ', Array.ConvertAll(Fields, f => $"{f.Name}: {f.Value}"))} }}";
}

using Cacao.Language;

namespace Cacao.Types;

/// <summary>Finds input objects that could never be written, because non-null fields lead back to them.</summary>
internal sealed class InputCycleDetector(InputCycleDetector.ReportDelegate report)
{
    private readonly HashSet<InputObjectType> _visited = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<InputObjectType, int> _positions = new(ReferenceEqualityComparer.Instance);
    private readonly List<InputValueDefinition> _path = [];

    public delegate void ReportDelegate(string message, params ReadOnlySpan<SyntaxNode?> nodes);

    public void Visit(InputObjectType type)
    {
        if (!_visited.Add(type))
        {
            return;
        }

        _positions[type] = _path.Count;
        foreach (var field in type.Fields)
        {
            if (field.Type is not NonNullType { NullableType: InputObjectType next })
            {
                continue;
            }

            _path.Add(field);
            if (_positions.TryGetValue(next, out var position))
            {
                var cycle = _path[position..];
                report(
                    $"Cannot reference Input Object \"{next.Name}\" within itself through a series of non-null fields: "
                    + $"\"{string.Join('.', cycle)}\".",
                    [.. cycle.ConvertAll(static f => (SyntaxNode?)f.Definition)]);
            }
            else
            {
                Visit(next);
            }

            _path.RemoveAt(_path.Count - 1);
        }

        _positions.Remove(type);
    }
}

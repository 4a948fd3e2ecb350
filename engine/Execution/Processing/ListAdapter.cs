using System.Collections;

namespace Cacao.Execution.Processing;

/// <summary>A list of values as a list of objects.</summary>
internal sealed class ListAdapter(IList items) : IReadOnlyList<object?>
{
    public int Count => items.Count;

    public object? this[int index] => items[index];

    public IEnumerator<object?> GetEnumerator()
    {
        foreach (var item in items)
        {
            yield return item;
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => items.GetEnumerator();
}

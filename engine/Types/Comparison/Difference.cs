namespace Cacao.Types;

/// <summary>Two lists of named things side by side.</summary>
internal sealed class Difference<T>
{
    public Difference(IEnumerable<T> before, IEnumerable<T> after, Func<T, string> name)
    {
        var oldItems = before.ToDictionary(name, StringComparer.Ordinal);
        var newItems = after.ToDictionary(name, StringComparer.Ordinal);
        foreach (var (key, item) in oldItems)
        {
            if (newItems.TryGetValue(key, out var counterpart))
            {
                Persisted.Add((item, counterpart));
            }
            else
            {
                Removed.Add(item);
            }
        }

        foreach (var (key, item) in newItems)
        {
            if (!oldItems.ContainsKey(key))
            {
                Added.Add(item);
            }
        }
    }

    public List<T> Removed { get; } = [];

    public List<T> Added { get; } = [];

    public List<(T Old, T New)> Persisted { get; } = [];
}

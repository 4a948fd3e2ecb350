namespace Cacao.Types;

/// <summary>A small map from a setting's type to the setting.</summary>
public sealed class FeatureCollection
{
    public static readonly FeatureCollection Empty = new() { _isReadOnly = true };

    private Dictionary<Type, object>? _items;
    private bool _isReadOnly;

    public T? Get<T>()
        where T : class
        => _items is not null && _items.TryGetValue(typeof(T), out var value) ? (T)value : null;

    public void Set<T>(T value)
        where T : class
    {
        if (_isReadOnly)
        {
            throw new InvalidOperationException("The collection is read-only.");
        }

        (_items ??= [])[typeof(T)] = value;
    }

    public void Remove<T>()
        where T : class
        => _items?.Remove(typeof(T));

    /// <summary>Copies every setting; those already there stay unless <paramref name="overwrite"/>.</summary>
    internal void CopyTo(FeatureCollection target, bool overwrite)
    {
        if (_items is null)
        {
            return;
        }

        foreach (var (type, value) in _items)
        {
            target._items ??= [];
            if (overwrite || !target._items.ContainsKey(type))
            {
                target._items[type] = value;
            }
        }
    }
}

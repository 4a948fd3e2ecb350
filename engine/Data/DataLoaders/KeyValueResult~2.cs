namespace Cacao.Data;

/// <summary>A key with the value that was read for it.</summary>
public readonly record struct KeyValueResult<TKey, TValue>
{
    public TKey? Key { get; init; }

    public TValue Value { get; init; }
}

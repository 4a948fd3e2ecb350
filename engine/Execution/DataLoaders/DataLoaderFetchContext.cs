using System.Collections.Immutable;

namespace Cacao.Execution;

/// <summary>The state of a data loader as it was when a batch was dispatched.</summary>
public readonly struct DataLoaderFetchContext<TValue>(IImmutableDictionary<string, object?> contextData)
{
    public IImmutableDictionary<string, object?> ContextData { get; } = contextData;

    /// <summary>The state kept under the type's full name.</summary>
    public TState? GetState<TState>() => GetState<TState>(DataLoaderState.KeyOf<TState>());

    public TState? GetState<TState>(string key)
        => ContextData.TryGetValue(key, out var value) && value is TState state ? state : default;

    public TState GetRequiredState<TState>() => GetRequiredState<TState>(DataLoaderState.KeyOf<TState>());

    public TState GetRequiredState<TState>(string key)
        => ContextData.TryGetValue(key, out var value) && value is TState state
            ? state
            : throw new InvalidOperationException($"The data loader has no state `{key}`.");

    public TState GetStateOrDefault<TState>(TState defaultValue) => GetStateOrDefault(DataLoaderState.KeyOf<TState>(), defaultValue);

    public TState GetStateOrDefault<TState>(string key, TState defaultValue)
        => ContextData.TryGetValue(key, out var value) && value is TState state ? state : defaultValue;
}

namespace Cacao.Types;

/// <summary>Sets state: what a parameter with <c>[GlobalState]</c>, <c>[ScopedState]</c> or <c>[LocalState]</c> may be.</summary>
public delegate void SetState(object? value);

/// <inheritdoc cref="SetState"/>
public delegate void SetState<in T>(T value);

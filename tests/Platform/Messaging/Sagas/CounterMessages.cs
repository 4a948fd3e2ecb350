namespace EShop.Messaging.Tests.Sagas;

public sealed record StartCounter(Guid Key, string? Group = null);

/// <summary>Starts a counter by inserting its row before anything else.</summary>
public sealed record InsertCounter(Guid Key);

public sealed record Increment(Guid Key);

public sealed record IncrementGroup(string Group);

public sealed record ReadCounter(Guid Key);

public sealed record FinishCounter(Guid Key);

public sealed record StartTimer(Guid Key, TimeSpan Delay);

public sealed record StopTimer(Guid Key);

/// <summary>Starts the timer and then fails.</summary>
public sealed record SpoilTimer(Guid Key);

public sealed record TimerFired(Guid Key);

public sealed record CounterStarted(Guid Key);

public sealed record Counted(Guid Key, int Count);

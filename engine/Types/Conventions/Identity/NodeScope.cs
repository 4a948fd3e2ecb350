namespace Cacao.Types;

/// <summary>A scope of services, and what ends it.</summary>
public sealed record NodeScope(IServiceProvider Services, IAsyncDisposable Lifetime);

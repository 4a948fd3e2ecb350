namespace Cacao.Execution;

/// <summary>What a data loader is made from.</summary>
internal sealed record DataLoaderFactoryContext(IServiceProvider Services, IBatchScheduler Scheduler, DataLoaderOptions Options);

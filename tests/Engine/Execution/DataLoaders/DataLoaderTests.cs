using Microsoft.Extensions.DependencyInjection;

namespace Cacao.Execution.Tests.DataLoaders;

public sealed class DataLoaderTests
{
    [Fact]
    public async Task Load_Should_WorkOutsideOfAnOperation_When_LoaderComesFromAScope()
    {
        await using var provider = new ServiceCollection().AddDataLoader<Squares>().BuildServiceProvider();
        await using var scope = provider.CreateAsyncScope();
        var loader = scope.ServiceProvider.GetRequiredService<Squares>();

        var values = await Task.WhenAll(loader.LoadAsync(2), loader.LoadAsync(3));

        Assert.Equal([4, 9], values);
        Assert.Same(loader, scope.ServiceProvider.GetRequiredService<Squares>());
    }

    [Fact]
    public async Task Branch_Should_KeepStateAndCacheApart_When_KeysDiffer()
    {
        var scheduler = new ManualScheduler();
        var root = new Labels(scheduler);
        var a = (IDataLoader<int, string>)root.Branch("a", Create, "A");
        var again = root.Branch("a", Create, "ignored");
        var b = (IDataLoader<int, string>)root.Branch("b", Create, "B");

        var first = a.LoadAsync(1);
        var second = b.LoadAsync(1);
        var third = root.LoadAsync(1);
        await scheduler.DispatchAsync();

        Assert.Same(a, again);
        Assert.Equal("A1 B1 none1", string.Join(" ", await Task.WhenAll(first, second, third)));
        Assert.Equal(3, scheduler.BatchCount);

        static IDataLoader Create(string key, IDataLoader<int, string> loader, string state)
            => new BranchedDataLoader<int, string>((DataLoaderBase<int, string>)loader, key).SetState("label", state);
    }

    [Fact]
    public async Task SetCacheEntry_Should_SpareTheFetch_When_KeyIsLoaded()
    {
        var scheduler = new ManualScheduler();
        var loader = new Labels(scheduler);
        loader.SetCacheEntry(7, "known");

        Assert.Equal("known", await loader.LoadAsync(7));
        Assert.Equal(0, scheduler.BatchCount);
    }

    [Fact]
    public async Task Load_Should_AskAgain_When_FetchFailed()
    {
        var scheduler = new ManualScheduler();
        var loader = new Labels(scheduler) { Fails = true };
        var failed = loader.LoadAsync(1);
        await scheduler.DispatchAsync();
        await Assert.ThrowsAsync<InvalidOperationException>(() => failed);

        loader.Fails = false;
        var retried = loader.LoadAsync(1);
        await scheduler.DispatchAsync();

        Assert.Equal("none1", await retried);
    }

    [Fact]
    public async Task Grouped_Should_GiveEmptyArray_When_KeyHasNoValues()
    {
        var scheduler = new ManualScheduler();
        var loader = new Divisors(scheduler);
        var values = loader.LoadAsync([6, 0]);
        await scheduler.DispatchAsync();

        var found = await values;
        Assert.Equal([1, 2, 3, 6], found[0]!);
        Assert.Empty(found[1]!);
    }

    private sealed class ManualScheduler : IBatchScheduler
    {
        private readonly Queue<Batch> _batches = new();

        public int BatchCount { get; private set; }

        public void Schedule(Batch batch)
        {
            BatchCount++;
            _batches.Enqueue(batch);
        }

        public async Task DispatchAsync()
        {
            while (_batches.TryDequeue(out var batch))
            {
                await batch.FetchAsync(CancellationToken.None);
                batch.Complete();
            }
        }
    }

    private sealed class Squares(IBatchScheduler scheduler, DataLoaderOptions options) : CacheDataLoader<int, int>(scheduler, options)
    {
        protected override Task<int> LoadSingleAsync(int key, CancellationToken cancellationToken) => Task.FromResult(key * key);
    }

    private sealed class Labels(IBatchScheduler scheduler) : StatefulBatchDataLoader<int, string>(scheduler, new DataLoaderOptions())
    {
        public bool Fails { get; set; }

        protected override Task<IReadOnlyDictionary<int, string>> LoadBatchAsync(
            IReadOnlyList<int> keys,
            DataLoaderFetchContext<string> context,
            CancellationToken cancellationToken)
            => Fails
                ? throw new InvalidOperationException("down")
                : Task.FromResult<IReadOnlyDictionary<int, string>>(
                    keys.ToDictionary(k => k, k => $"{context.GetStateOrDefault("label", "none")}{k}"));
    }

    private sealed class Divisors(IBatchScheduler scheduler) : GroupedDataLoader<int, int>(scheduler, new DataLoaderOptions())
    {
        protected override Task<ILookup<int, int>> LoadGroupedBatchAsync(IReadOnlyList<int> keys, CancellationToken cancellationToken)
            => Task.FromResult(keys
                .SelectMany(k => Enumerable.Range(1, k).Where(d => k % d == 0).Select(d => (Key: k, Divisor: d)))
                .ToLookup(p => p.Key, p => p.Divisor));
    }
}

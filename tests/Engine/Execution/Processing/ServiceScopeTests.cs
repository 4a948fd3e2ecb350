using System.Collections.Concurrent;
using Cacao.Execution.Tests.Support;
using Cacao.Types;
using Microsoft.Extensions.DependencyInjection;

namespace Cacao.Execution.Tests.Processing;

public sealed class ServiceScopeTests
{
    private const string Sdl = """
        type Query { value: Int! shared: Int! sequence: [Int!]! }
        type Mutation { change: Int! }
        """;

    [Fact]
    public async Task Execute_Should_GiveEachQueryResolverItsScope_When_FiftyFieldsRunInParallel()
    {
        var log = new ContextLog();
        await using var server = await CreateAsync(log);
        var fields = string.Join(' ', Enumerable.Range(0, 50).Select(i => $"f{i}: value"));

        var response = await server.ExecuteAsync($"{{ {fields} }}");

        Assert.DoesNotContain("errors", response, StringComparison.Ordinal);
        Assert.Equal(50, log.Created);
        Assert.Equal(50, log.Disposed);
    }

    [Fact]
    public async Task Execute_Should_ShareTheOperationsScope_When_MutationsRun()
    {
        var log = new ContextLog();
        await using var server = await CreateAsync(log);

        await server.ExecuteAsync("mutation { a: change b: change c: change }");

        Assert.Equal(1, log.Created);
        Assert.Equal(1, log.Disposed);
    }

    [Fact]
    public async Task Execute_Should_ShareTheOperationsScope_When_FieldAsksForIt()
    {
        var log = new ContextLog();
        await using var server = await CreateAsync(log);

        await server.ExecuteAsync("{ a: shared b: shared }");

        Assert.Equal(1, log.Created);
    }

    [Theory]
    [InlineData("{ a: value b: value }", 1)]
    [InlineData("mutation { a: change b: change }", 2)]
    public async Task Execute_Should_TakeTheScopeOfTheOptions_When_TheyNameOne(string operation, int scopes)
    {
        var log = new ContextLog();
        await using var server = await CreateAsync(log, o =>
        {
            o.DefaultQueryDependencyInjectionScope = DependencyInjectionScope.Request;
            o.DefaultMutationDependencyInjectionScope = DependencyInjectionScope.Resolver;
        });

        await server.ExecuteAsync(operation);

        Assert.Equal(scopes, log.Created);
    }

    [Fact]
    public async Task Execute_Should_KeepTheScope_When_SequenceIsReadAfterTheResolver()
    {
        var log = new ContextLog();
        await using var server = await CreateAsync(log);

        var response = await server.ExecuteAsync("{ sequence }");

        Json.AssertEqual("""{"data":{"sequence":[1,2,3]}}""", response);
        Assert.Equal(1, log.Disposed);
    }

    [Fact]
    public async Task Execute_Should_GiveEachOperationItsScope_When_OperationsRunSideBySide()
    {
        var log = new ContextLog();
        await using var server = await CreateAsync(log);

        await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => server.ExecuteAsync("mutation { a: change b: change }")));

        Assert.Equal(10, log.Created);
        Assert.Equal(10, log.Disposed);
    }

    private static Task<TestServer> CreateAsync(ContextLog log, Action<SchemaOptions>? options = null)
        => TestServer.CreateAsync(builder =>
        {
            builder.Services.AddSingleton(log);
            builder.Services.AddScoped<Context>();
            builder
                .AddDocumentFromString(Sdl)
                .ModifyOptions(options ?? (static _ => { }))
                .ConfigureSchema(schema => schema.ConfigureMerged(types =>
                    ((ObjectTypeConfiguration)types.Find("Query")!).Fields[1].Features.Set(
                        new ServiceScopeFeature(DependencyInjectionScope.Request))))
                .AddResolver("Query", "value", async c => await c.Service<Context>().ReadAsync())
                .AddResolver("Query", "shared", c => c.Service<Context>().Id)
                .AddResolver("Query", "sequence", c => c.Service<Context>().ReadManyAsync())
                .AddResolver("Mutation", "change", async c => await c.Service<Context>().ReadAsync());
        });

    private sealed class ContextLog
    {
        private int _created;
        private int _disposed;

        public int Created => _created;

        public int Disposed => _disposed;

        public int Create() => Interlocked.Increment(ref _created);

        public void Dispose() => Interlocked.Increment(ref _disposed);
    }

    /// <summary>Like a <c>DbContext</c>: one call at a time, none after it is disposed.</summary>
    private sealed class Context(ContextLog log) : IAsyncDisposable
    {
        private int _calls;
        private bool _isDisposed;

        public int Id { get; } = log.Create();

        public async Task<int> ReadAsync()
        {
            Enter();
            await Task.Yield();
            Interlocked.Decrement(ref _calls);
            return Id;
        }

        public async IAsyncEnumerable<int> ReadManyAsync()
        {
            for (var i = 1; i <= 3; i++)
            {
                Enter();
                await Task.Yield();
                Interlocked.Decrement(ref _calls);
                yield return i;
            }
        }

        public ValueTask DisposeAsync()
        {
            _isDisposed = true;
            log.Dispose();
            return ValueTask.CompletedTask;
        }

        private void Enter()
        {
            ObjectDisposedException.ThrowIf(_isDisposed, this);
            if (Interlocked.Increment(ref _calls) != 1)
            {
                throw new InvalidOperationException("A second operation was started on this context.");
            }
        }
    }
}

using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Cacao.Execution.Tests.Incremental;
using Microsoft.Extensions.DependencyInjection;

namespace Cacao.Execution.Tests.Support;

/// <summary>A schema with its container, executed directly.</summary>
public sealed class TestServer : IAsyncDisposable
{
    private readonly ServiceProvider _provider;

    private TestServer(ServiceProvider provider, IRequestExecutor executor)
    {
        _provider = provider;
        Executor = executor;
    }

    public IRequestExecutor Executor { get; }

    public IServiceProvider Services => _provider;

    public static async Task<TestServer> CreateAsync(Action<IRequestExecutorBuilder> configure)
    {
        var services = new ServiceCollection();
        var builder = services.AddGraphQLServer();
        configure(builder);
        var provider = services.BuildServiceProvider(new ServiceProviderOptions { ValidateScopes = true });
        return new TestServer(provider, await provider.GetRequiredService<IRequestExecutorProvider>().GetExecutorAsync());
    }

    /// <summary>Executes a query and gives the response as JSON text.</summary>
    public async Task<string> ExecuteAsync(string query, string? variables = null, Func<OperationRequest, OperationRequest>? change = null)
    {
        var request = new OperationRequest
        {
            Query = Encoding.UTF8.GetBytes(query),
            Variables = variables is null ? default : Encoding.UTF8.GetBytes(variables),
        };
        await using var result = await Executor.ExecuteAsync(change?.Invoke(request) ?? request);
        return result switch
        {
            OperationResult single => Write(single),
            OperationResultBatch batch => "[" + string.Join(",", batch.Results.Select(r => Write((OperationResult)r))) + "]",
            _ => throw new InvalidOperationException($"The result is a {result.GetType().Name}."),
        };
    }

    /// <summary>Executes a query and gives the parts of its response.</summary>
    public Task<IReadOnlyList<JsonObject>> PartsAsync(string query, string? variables = null) => PayloadReader.ReadAsync(
        this,
        new OperationRequest
        {
            Query = Encoding.UTF8.GetBytes(query),
            Variables = variables is null ? default : Encoding.UTF8.GetBytes(variables),
        });

    public static string Write(OperationResult result)
    {
        var buffer = new ArrayBufferWriter<byte>();
        result.WriteTo(buffer);
        using var document = JsonDocument.Parse(buffer.WrittenMemory);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    public ValueTask DisposeAsync() => _provider.DisposeAsync();
}

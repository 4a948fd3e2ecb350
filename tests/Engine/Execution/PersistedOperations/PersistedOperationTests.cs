using System.Security.Cryptography;
using System.Text;
using Cacao.Execution.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Cacao.Execution.Tests.PersistedOperations;

public sealed class PersistedOperationTests
{
    private const string Query = "{ ok }";

    private static readonly string s_hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Query)));

    [Fact]
    public async Task Execute_Should_RememberTheQuery_When_ItCameWithItsHash()
    {
        await using var server = await CreateAsync(b => b.UseAutomaticPersistedOperationPipeline().AddInMemoryOperationDocumentStorage());

        var unknown = await server.ExecuteAsync(string.Empty, change: r => r with { DocumentId = s_hash });
        var sent = await server.ExecuteAsync(Query, change: r => r with { DocumentId = s_hash });
        var known = await server.ExecuteAsync(string.Empty, change: r => r with { DocumentId = s_hash });

        Assert.Contains(ErrorCodes.DocumentUnknown, unknown, StringComparison.Ordinal);
        Assert.Equal("""{"data":{"ok":1}}""", sent);
        Assert.Equal("""{"data":{"ok":1}}""", known);
    }

    [Fact]
    public async Task Execute_Should_Refuse_When_HashIsAnothers()
    {
        await using var server = await CreateAsync(b => b.UseAutomaticPersistedOperationPipeline().AddInMemoryOperationDocumentStorage());

        var response = await server.ExecuteAsync("{ ok ok }", change: r => r with { DocumentId = s_hash });

        Assert.Contains(ErrorCodes.DocumentHashMismatch, response, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("trusted", "", """{"data":{"ok":1}}""")]
    [InlineData("unknown", "", ErrorCodes.DocumentUnknown)]
    [InlineData("../trusted", "", ErrorCodes.DocumentUnknown)]
    [InlineData("unknown", Query, ErrorCodes.OnlyPersistedDocuments)]
    [InlineData(null, Query, ErrorCodes.OnlyPersistedDocuments)]
    public async Task Execute_Should_TakeTrustedDocumentsAlone_When_ConfiguredSo(string? id, string query, string expected)
    {
        var folder = Directory.CreateTempSubdirectory("documents");
        try
        {
            await File.WriteAllTextAsync(System.IO.Path.Combine(folder.FullName, "trusted.graphql"), Query);
            await using var server = await CreateAsync(b => b
                .UsePersistedOperationPipeline()
                .AddFileSystemOperationDocumentStorage(folder.FullName));

            Assert.Contains(expected, await server.ExecuteAsync(query, change: r => r with { DocumentId = id }), StringComparison.Ordinal);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static Task<TestServer> CreateAsync(Action<IRequestExecutorBuilder> configure)
        => TestServer.CreateAsync(builder =>
        {
            builder.AddDocumentFromString("type Query { ok: Int }").AddResolver("Query", "ok", _ => 1);
            configure(builder);
        });
}

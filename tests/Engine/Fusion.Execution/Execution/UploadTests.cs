using System.Text;
using Cacao.Execution;
using Cacao.Fusion.Composition;
using Cacao.Language;
using Cacao.Types;

namespace Cacao.Fusion.Execution.Tests;

/// <summary>Files of a client's request go to the sources whose fields take them, and to no other.</summary>
public sealed class UploadTests
{
    private static readonly SourceSchemaText[] s_schemas =
    [
        new("files", "scalar Upload type Query { ping: Int } type Mutation { put(file: Upload!, note: String): File } type File @key(fields: \"id\") { id: ID! }"),
        new("index", "type Query { fileById(id: ID!): File @lookup @internal } type File @key(fields: \"id\") { id: ID! words(like: String): Int }"),
    ];

    [Fact]
    public async Task ExecuteAsync_Should_SendFilesOn_When_VariablesHoldThem()
    {
        var seen = new Dictionary<string, IReadOnlyDictionary<string, object>?>();
        var gateway = Gateway(seen);
        var file = new TextFile("a.txt", "hello");

        await using var result = await gateway.StartAsync(
            "mutation($file: Upload!, $note: String) { put(file: $file, note: $note) { id words(like: $note) } }",
            """{"file":null,"note":"n"}""",
            files: new Dictionary<string, object> { ["variables.file"] = file });

        var answer = TestGateway.Write((OperationResult)result);
        Assert.DoesNotContain("errors", answer, StringComparison.Ordinal);
        Assert.Same(file, Assert.Single(seen["files"]!, f => f.Key == "variables.file").Value);
        Assert.Null(seen["index"]);
    }

    [Fact]
    public async Task ExecuteAsync_Should_Refuse_When_FilesComeWithABatchOfVariables()
    {
        var gateway = Gateway([]);

        await using var result = await gateway.StartAsync(
            "mutation($file: Upload!) { put(file: $file) { id } }",
            """[{"file":null},{"file":null}]""",
            files: new Dictionary<string, object> { ["variables.0.file"] = new TextFile("a.txt", "hello") });

        Assert.Equal("FUSION_UPLOADS_NOT_SUPPORTED", Assert.Single(((RequestErrorResult)result).Errors).Code);
    }

    [Fact]
    public async Task ExecuteAsync_Should_SendAForm_When_SourceIsRemote()
    {
        string? operations = null, map = null, content = null, name = null, preflight = null;
        await using var source = await HttpTestSource.StartAsync(async context =>
        {
            var form = await context.Request.ReadFormAsync();
            operations = form["operations"];
            map = form["map"];
            preflight = context.Request.Headers["GraphQL-Preflight"];
            name = form.Files["0"]!.FileName;
            using var reader = new StreamReader(form.Files["0"]!.OpenReadStream());
            content = await reader.ReadToEndAsync();
            context.Response.ContentType = "application/json";
            await context.Response.Body.WriteAsync("{\"data\":{}}"u8.ToArray());
        });
        await using var client = source.CreateClient();
        var text = "mutation($f: Upload!) { put(file: $f) { id } }";
        var variables = new PooledBuffer();
        variables.Write("{\"f\":null}"u8);
        var operation = new SourceOperation(
            OperationType.Mutation, Encoding.UTF8.GetBytes(text), Encoding.UTF8.GetBytes($"\"{text}\""), variables, [0, variables.Length], 1)
        {
            Files = new Dictionary<string, object> { ["variables.f"] = new TextFile("a.txt", "hello") },
        };

        using var answer = (await client.ExecuteAsync(new SourceSchemaRequest("remote", [operation], new OperationRequest()), default)).Body;

        Assert.Equal($$$"""{"query":"{{{text}}}","variables":{"f":null}}""", operations);
        Assert.Equal("""{"0":["variables.f"]}""", map);
        Assert.Equal(("a.txt", "hello", "1"), (name, content, preflight));
    }

    private static TestGateway Gateway(Dictionary<string, IReadOnlyDictionary<string, object>?> seen)
    {
        var sources = new Dictionary<string, TestSource>
        {
            ["files"] = new TestSource().On("Mutation.put", (_, _) => new Dictionary<string, object?> { ["__typename"] = "File", ["id"] = "1" }),
            ["index"] = new TestSource().On("Query.fileById", (_, a) => new Dictionary<string, object?> { ["__typename"] = "File", ["id"] = a("id"), ["words"] = 3 }),
        };
        foreach (var (name, source) in sources)
        {
            source.OnCall = (request, _) =>
            {
                seen[name] = request.Operations[0].Files;
                return Task.CompletedTask;
            };
        }

        return new TestGateway(TestSchemas.Compose(s_schemas), sources);
    }

    private sealed class TextFile(string name, string text) : IFile
    {
        public string Name => name;

        public long? Length => text.Length;

        public string? ContentType => "text/plain";

        public Stream OpenReadStream() => new MemoryStream(Encoding.UTF8.GetBytes(text));

        public Task CopyToAsync(Stream target, CancellationToken cancellationToken = default)
            => OpenReadStream().CopyToAsync(target, cancellationToken);
    }
}

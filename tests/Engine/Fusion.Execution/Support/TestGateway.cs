using System.Buffers;
using System.Security.Claims;
using System.Text;
using System.Text.Json;
using Cacao.Execution;
using Cacao.Types;

namespace Cacao.Fusion.Execution.Tests;

/// <summary>A gateway over test sources.</summary>
internal sealed class TestGateway
{
    private readonly FusionRequestExecutor _executor;

    public TestGateway(string schema, Dictionary<string, TestSource> sources, Action<FusionRequestOptions>? configure = null)
        : this(TestSchemas.Document(schema), sources, configure)
    {
    }

    public TestGateway(Cacao.Language.DocumentNode document, Dictionary<string, TestSource> sources, Action<FusionRequestOptions>? configure = null)
        : this(document, info => sources[info.Name], configure)
        => Sources = sources;

    public TestGateway(
        Cacao.Language.DocumentNode document,
        Func<SourceSchemaInfo, ISourceSchemaClient> createClient,
        Action<FusionRequestOptions>? configure = null,
        TimeProvider? timeProvider = null)
    {
        var composite = CompositeSchemaReader.Read(document);
        var options = new FusionRequestOptions();
        configure?.Invoke(options);
        _executor = new FusionRequestExecutor(
            new SchemaBuilder().AddDocument(PublicSchemaDocument.Create(document)).ModifyOptions(ClientDirectives.Allow).Build(),
            composite,
            [.. composite.Sources.Select(createClient)],
            new TestSource(),
            options,
            (schema, operation) => Cacao.Validation.DocumentValidator.Validate(
                schema, operation, Cacao.Validation.ValidationOptions.Default with { MaxExecutionDepth = options.MaxExecutionDepth }),
            timeProvider ?? TimeProvider.System,
            Microsoft.Extensions.Logging.Abstractions.NullLogger.Instance);
    }

    public Dictionary<string, TestSource> Sources { get; } = [];

    public FusionRequestExecutor Executor => _executor;

    public int Calls => Sources.Values.Sum(s => s.Calls.Count);

    public async Task<string> ExecuteAsync(
        string query, string? variables = null, ErrorHandlingMode? onError = null, ClaimsPrincipal? user = null, CancellationToken cancellationToken = default)
    {
        await using var result = await StartAsync(query, variables, onError, user, cancellationToken);
        return result switch
        {
            OperationResult single => Write(single),
            OperationResultBatch batch => string.Join("\n", batch.Results.Select(r => Write((OperationResult)r))),
            _ => throw new InvalidOperationException("A stream must be read part by part."),
        };
    }

    /// <summary>The answer as it was written.</summary>
    public async Task<string> ExecuteTextAsync(string query)
    {
        await using var result = await StartAsync(query);
        var buffer = new ArrayBufferWriter<byte>();
        ((OperationResult)result).WriteTo(buffer);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    public ValueTask<ExecutionResult> StartAsync(
        string query, string? variables = null, ErrorHandlingMode? onError = null, ClaimsPrincipal? user = null, CancellationToken cancellationToken = default, IReadOnlyDictionary<string, object>? files = null)
        => _executor.ExecuteAsync(
            new OperationRequest
            {
                Query = Encoding.UTF8.GetBytes(query),
                Variables = variables is null ? default : Encoding.UTF8.GetBytes(variables),
                OnError = onError,
                User = user,
                Files = files,
            },
            cancellationToken);

    public static string Write(OperationResult result)
    {
        var buffer = new ArrayBufferWriter<byte>();
        result.WriteTo(buffer);
        using var document = JsonDocument.Parse(buffer.WrittenMemory);
        return JsonSerializer.Serialize(document.RootElement, s_options);
    }

    private static readonly JsonSerializerOptions s_options = new()
    {
        WriteIndented = true,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };
}

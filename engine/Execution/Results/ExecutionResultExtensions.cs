using System.Buffers;
using System.Text;
using System.Text.Json;

namespace Cacao.Execution;

/// <summary>Reads results in process.</summary>
public static class ExecutionResultExtensions
{
    private static readonly JsonWriterOptions s_indented = new()
    {
        Indented = true,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The response as JSON; an operation of several parts has to be read part by part.</summary>
    /// <exception cref="NotSupportedException">The result is a stream.</exception>
    public static string ToJson(this IExecutionResult result, bool withIndentations = true)
    {
        ArgumentNullException.ThrowIfNull(result);
        var output = new ArrayBufferWriter<byte>();
        Write(result, output);
        if (!withIndentations)
        {
            return Encoding.UTF8.GetString(output.WrittenSpan);
        }

        var indented = new ArrayBufferWriter<byte>(output.WrittenCount * 2);
        using (var document = JsonDocument.Parse(output.WrittenMemory, new JsonDocumentOptions { MaxDepth = 1024 }))
        using (var writer = new Utf8JsonWriter(indented, s_indented))
        {
            document.RootElement.WriteTo(writer);
        }

        return Encoding.UTF8.GetString(indented.WrittenSpan);
    }

    /// <summary>The result when it is a single response.</summary>
    /// <exception cref="ArgumentException">The result is a stream or a batch.</exception>
    public static OperationResult ExpectOperationResult(this IExecutionResult result)
        => result as OperationResult ?? throw new ArgumentException($"The result is a {result?.GetType().Name}, not a single response.", nameof(result));

    /// <inheritdoc cref="ExpectOperationResult"/>
    public static OperationResult ExpectSingleResult(this IExecutionResult result) => result.ExpectOperationResult();

    /// <summary>The result when it comes in parts.</summary>
    /// <exception cref="ArgumentException">The result is a single response or a batch.</exception>
    public static ResponseStream ExpectResponseStream(this IExecutionResult result)
        => result as ResponseStream ?? throw new ArgumentException($"The result is a {result?.GetType().Name}, not a stream.", nameof(result));

    /// <summary>The result when it answers a batch.</summary>
    /// <exception cref="ArgumentException">The result is a stream or a single response.</exception>
    public static OperationResultBatch ExpectOperationResultBatch(this IExecutionResult result)
        => result as OperationResultBatch ?? throw new ArgumentException($"The result is a {result?.GetType().Name}, not a batch.", nameof(result));

    private static void Write(IExecutionResult result, IBufferWriter<byte> output)
    {
        switch (result)
        {
            case OperationResult single:
                single.WriteTo(output);
                break;
            case OperationResultBatch batch:
                output.Write("["u8);
                for (var i = 0; i < batch.Results.Count; i++)
                {
                    if (i > 0)
                    {
                        output.Write(","u8);
                    }

                    Write(batch.Results[i], output);
                }

                output.Write("]"u8);
                break;
            default:
                throw new NotSupportedException("A stream is read part by part.");
        }
    }
}

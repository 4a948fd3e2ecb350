using System.Buffers;
using System.Text.Json;
using Cacao.Execution.Processing;
using Cacao.Types;

namespace Cacao.Execution.Pipeline;

/// <summary>The response of an executed operation, still in the executor's slots.</summary>
internal sealed class ExecutedResult(ResultStore store, IReadOnlyList<IError> errors, bool isHalted) : OperationResult
{
    private static readonly JsonWriterOptions s_options = new()
    {
        SkipValidation = true,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public override bool HasData => true;

    public override IReadOnlyList<IError> Errors { get; } = errors;

    public override void WriteTo(IBufferWriter<byte> writer)
    {
        if (Errors.Count == 0 && RequestIndex is null && VariableIndex is null)
        {
            writer.Write("{\"data\":"u8);
        }
        else
        {
            WriteHead(writer);
        }

        if (isHalted)
        {
            writer.Write("null"u8);
        }
        else
        {
            ResultStoreWriter.Write(writer, store);
        }

        if (Extensions is { Count: > 0 } extensions)
        {
            writer.Write(",\"extensions\":"u8);
            using var json = new Utf8JsonWriter(writer, s_options);
            ResponseWriter.WriteValue(json, extensions);
        }

        writer.Write("}"u8);
    }

    public override ValueTask DisposeAsync()
    {
        store.Dispose();
        return ValueTask.CompletedTask;
    }

    private void WriteHead(IBufferWriter<byte> writer)
    {
        using var json = new Utf8JsonWriter(writer, s_options);
        json.WriteStartObject();
        ResponseWriter.WriteIndices(json, this);
        if (Errors.Count > 0)
        {
            json.WritePropertyName("errors"u8);
            ResponseWriter.WriteErrors(json, Errors);
        }

        json.WritePropertyName("data"u8);
    }
}

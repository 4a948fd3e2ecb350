using System.Buffers;
using System.Text.Json;
using Cacao.Execution;
using Cacao.Types;

namespace Cacao.Fusion.Execution;

/// <summary>A response whose data is written already.</summary>
internal sealed class FusionOperationResult(PooledBuffer data, IReadOnlyList<IError> errors, bool isHalted, OperationPlan? plan) : OperationResult
{
    private static readonly JsonWriterOptions s_options = new()
    {
        SkipValidation = true,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public override bool HasData => true;

    public override IReadOnlyList<IError> Errors { get; } = errors;

    public override int? Length => IsPlain && plan is null && Extensions is not { Count: > 0 } ? Head.Length + data.Length + 1 : null;

    private bool IsPlain => Errors.Count == 0 && RequestIndex is null && VariableIndex is null;

    private static ReadOnlySpan<byte> Head => "{\"data\":"u8;

    public override void WriteTo(IBufferWriter<byte> writer)
    {
        if (IsPlain)
        {
            writer.Write(Head);
        }
        else
        {
            WriteHead(writer);
        }

        writer.Write(isHalted ? "null"u8 : data.Written);
        if (plan is not null || Extensions is { Count: > 0 })
        {
            writer.Write(",\"extensions\":"u8);
            WriteExtensions(writer);
        }

        writer.Write("}"u8);
    }

    public override ValueTask DisposeAsync()
    {
        data.Dispose();
        return ValueTask.CompletedTask;
    }

    private void WriteExtensions(IBufferWriter<byte> writer)
    {
        using var json = new Utf8JsonWriter(writer, s_options);
        json.WriteStartObject();
        foreach (var (key, value) in Extensions ?? new Dictionary<string, object?>(StringComparer.Ordinal))
        {
            json.WritePropertyName(key);
            ResponseWriter.WriteValue(json, value);
        }

        if (plan is not null)
        {
            json.WritePropertyName("operationPlan"u8);
            PlanWriter.Write(plan, json);
        }

        json.WriteEndObject();
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

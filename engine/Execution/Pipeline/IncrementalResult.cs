using System.Buffers;
using System.Text.Json;
using Cacao.Execution.Processing;
using Cacao.Types;

namespace Cacao.Execution.Pipeline;

/// <summary>One part of a response that comes in parts; the first one has the data that the others add to.</summary>
internal sealed class IncrementalResult(
    IncrementalPayload payload,
    ResultStore? initial,
    IReadOnlyList<IError> errors,
    Action<OperationExecution> release) : OperationResult
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
        using var json = new Utf8JsonWriter(writer, s_options);
        json.WriteStartObject();
        ResponseWriter.WriteIndices(json, this);
        WriteErrors(json, Errors);
        if (initial is not null)
        {
            json.WritePropertyName("data"u8);
            WriteStore(json, initial);
        }

        WritePending(json);
        WriteEntries(json);
        WriteCompleted(json);
        ResponseWriter.WriteExtensions(json, Extensions);
        json.WriteBoolean("hasNext"u8, payload.HasNext);
        json.WriteEndObject();
    }

    public override ValueTask DisposeAsync()
    {
        initial?.Dispose();
        foreach (var entry in payload.Entries)
        {
            foreach (var unit in entry.Units)
            {
                release(unit.Execution!);
            }
        }

        return ValueTask.CompletedTask;
    }

    private void WritePending(Utf8JsonWriter json)
    {
        if (payload.Pending.Count == 0)
        {
            return;
        }

        json.WriteStartArray("pending"u8);
        foreach (var node in payload.Pending)
        {
            json.WriteStartObject();
            json.WriteString("id"u8, node.Id);
            json.WriteStartArray("path"u8);
            ResponseWriter.WritePath(json, node.Path);
            json.WriteEndArray();
            if (node.Label is not null)
            {
                json.WriteString("label"u8, node.Label);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteEntries(Utf8JsonWriter json)
    {
        if (payload.Entries.Count == 0)
        {
            return;
        }

        json.WriteStartArray("incremental"u8);
        foreach (var entry in payload.Entries)
        {
            json.WriteStartObject();
            json.WriteString("id"u8, entry.Id);
            if (entry.SubPath is not null)
            {
                json.WriteStartArray("subPath"u8);
                ResponseWriter.WritePath(json, entry.SubPath, entry.SubPathStart);
                json.WriteEndArray();
            }

            WriteErrors(json, GetErrors(entry));
            if (entry.IsStream)
            {
                json.WriteStartArray("items"u8);
                foreach (var unit in entry.Units)
                {
                    WriteStore(json, unit.Execution!.Store);
                }

                json.WriteEndArray();
            }
            else
            {
                json.WritePropertyName("data"u8);
                WriteStore(json, entry.Units[0].Execution!.Store);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteCompleted(Utf8JsonWriter json)
    {
        if (payload.Completed.Count == 0)
        {
            return;
        }

        json.WriteStartArray("completed"u8);
        foreach (var completed in payload.Completed)
        {
            json.WriteStartObject();
            json.WriteString("id"u8, completed.Id);
            WriteErrors(json, completed.Errors ?? []);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static List<IError> GetErrors(IncrementalEntry entry)
    {
        var errors = new List<IError>();
        foreach (var unit in entry.Units)
        {
            errors.AddRange(unit.Errors);
        }

        return errors;
    }

    private static void WriteErrors(Utf8JsonWriter json, IReadOnlyList<IError> errors)
    {
        if (errors.Count > 0)
        {
            json.WritePropertyName("errors"u8);
            ResponseWriter.WriteErrors(json, errors);
        }
    }

    private static void WriteStore(Utf8JsonWriter json, ResultStore store)
    {
        var buffer = new ArrayBufferWriter<byte>();
        ResultStoreWriter.Write(buffer, store);
        json.WriteRawValue(buffer.WrittenSpan, skipInputValidation: true);
    }
}

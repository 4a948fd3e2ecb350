using System.Buffers;
using System.Text.Json;
using Cacao.Execution;

namespace Cacao.AspNetCore;

/// <summary>The server's messages.</summary>
internal static class SocketMessageWriter
{
    public static readonly ReadOnlyMemory<byte> Ack = "{\"type\":\"connection_ack\"}"u8.ToArray();
    public static readonly ReadOnlyMemory<byte> Ping = "{\"type\":\"ping\"}"u8.ToArray();
    public static readonly ReadOnlyMemory<byte> Pong = "{\"type\":\"pong\"}"u8.ToArray();

    private static readonly JsonWriterOptions s_options = new()
    {
        SkipValidation = true,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static ReadOnlyMemory<byte> WriteAck(IReadOnlyDictionary<string, object?> payload)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, s_options))
        {
            json.WriteStartObject();
            json.WriteString("type"u8, "connection_ack"u8);
            json.WritePropertyName("payload"u8);
            ResponseWriter.WriteValue(json, payload);
            json.WriteEndObject();
        }

        return buffer.WrittenMemory;
    }

    /// <summary>A pong answers with what the ping carried.</summary>
    public static ReadOnlyMemory<byte> WritePong(ReadOnlyMemory<byte> payload)
    {
        if (payload.IsEmpty)
        {
            return Pong;
        }

        var buffer = new ArrayBufferWriter<byte>(payload.Length + 32);
        buffer.Write("{\"type\":\"pong\",\"payload\":"u8);
        buffer.Write(payload.Span);
        buffer.Write("}"u8);
        return buffer.WrittenMemory;
    }

    public static void WriteNext(ArrayBufferWriter<byte> buffer, string id, OperationResult result)
    {
        WriteHead(buffer, id, "next"u8);
        result.WriteTo(buffer);
        buffer.Write("}"u8);
    }

    public static void WriteError(ArrayBufferWriter<byte> buffer, string id, OperationResult result)
    {
        WriteHead(buffer, id, "error"u8);
        using (var json = new Utf8JsonWriter(buffer, s_options))
        {
            ResponseWriter.WriteErrors(json, result.Errors);
        }

        buffer.Write("}"u8);
    }

    public static void WriteComplete(ArrayBufferWriter<byte> buffer, string id)
    {
        using var json = new Utf8JsonWriter(buffer, s_options);
        json.WriteStartObject();
        json.WriteString("id"u8, id);
        json.WriteString("type"u8, "complete"u8);
        json.WriteEndObject();
    }

    private static void WriteHead(ArrayBufferWriter<byte> buffer, string id, ReadOnlySpan<byte> type)
    {
        using var json = new Utf8JsonWriter(buffer, s_options);
        json.WriteStartObject();
        json.WriteString("id"u8, id);
        json.WriteString("type"u8, type);
        json.WritePropertyName("payload"u8);
    }
}

using System.Buffers;
using System.IO.Pipelines;
using Cacao.Execution;

namespace Cacao.AspNetCore;

/// <summary>Server-sent events as GraphQL over SSE has them (distinct connections mode).</summary>
internal sealed class EventStreamWriter(PipeWriter output) : IStreamWriter
{
    private readonly ArrayBufferWriter<byte> _json = new();

    public void WriteResult(OperationResult result)
    {
        _json.ResetWrittenCount();
        result.WriteTo(_json);
        output.Write("event: next\ndata: "u8);
        WriteData(output, _json.WrittenSpan);
        output.Write("\n\n"u8);
    }

    public void WriteHeartbeat() => output.Write(":\n\n"u8);

    public void WriteEnd() => output.Write("event: complete\ndata: \n\n"u8);

    /// <summary>A line break would end the event's line: JSON may have them between its tokens.</summary>
    internal static void WriteData(PipeWriter output, ReadOnlySpan<byte> json)
    {
        while (true)
        {
            var lineBreak = json.IndexOfAny((byte)'\n', (byte)'\r');
            if (lineBreak < 0)
            {
                output.Write(json);
                return;
            }

            output.Write(json[..lineBreak]);
            output.Write("\ndata: "u8);
            json = json[(lineBreak + 1)..];
        }
    }
}

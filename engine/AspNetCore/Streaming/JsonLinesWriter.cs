using System.Buffers;
using System.IO.Pipelines;
using Cacao.Execution;

namespace Cacao.AspNetCore;

/// <summary>One response a line.</summary>
internal sealed class JsonLinesWriter(PipeWriter output) : IStreamWriter
{
    private readonly ArrayBufferWriter<byte> _json = new();

    public void WriteResult(OperationResult result)
    {
        _json.ResetWrittenCount();
        result.WriteTo(_json);
        var json = _json.WrittenSpan;
        while (true)
        {
            var lineBreak = json.IndexOfAny((byte)'\n', (byte)'\r');
            output.Write(lineBreak < 0 ? json : json[..lineBreak]);
            if (lineBreak < 0)
            {
                break;
            }

            json = json[(lineBreak + 1)..];
        }

        output.Write("\n"u8);
    }

    /// <summary>Readers skip lines of white space.</summary>
    public void WriteHeartbeat() => output.Write(" \n"u8);

    public void WriteEnd()
    {
    }
}

using System.Buffers;
using System.IO.Pipelines;
using Cacao.Execution;

namespace Cacao.AspNetCore;

/// <summary>Parts of <c>multipart/mixed</c>.</summary>
internal sealed class MultipartWriter(PipeWriter output) : IStreamWriter
{
    private bool _isOpen;

    public void WriteResult(OperationResult result)
    {
        if (!_isOpen)
        {
            output.Write("\r\n---"u8);
            _isOpen = true;
        }

        output.Write("\r\nContent-Type: application/json; charset=utf-8\r\n\r\n"u8);
        result.WriteTo(output);
        output.Write("\r\n---"u8);
    }

    /// <summary>The preamble of a multipart body is ignored by its readers, and so is white space in it.</summary>
    public void WriteHeartbeat()
    {
        if (!_isOpen)
        {
            output.Write("\r\n"u8);
        }
    }

    public void WriteEnd() => output.Write(_isOpen ? "--\r\n"u8 : "\r\n-----\r\n"u8);
}

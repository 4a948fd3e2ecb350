using System.Buffers;
using System.IO.Pipelines;
using Cacao.Execution;

namespace Cacao.AspNetCore;

/// <summary>Parts of <c>multipart/mixed</c>.</summary>
/// <param name="isWrapped">True to send each response as the <c>payload</c> of a message, and empty messages as signs of life.</param>
internal sealed class MultipartWriter(PipeWriter output, bool isWrapped = false) : IStreamWriter
{
    private bool _isOpen;

    public void WriteResult(OperationResult result)
    {
        BeginPart();
        if (isWrapped)
        {
            output.Write("{\"payload\":"u8);
            result.WriteTo(output);
            output.Write("}"u8);
        }
        else
        {
            result.WriteTo(output);
        }

        output.Write("\r\n---"u8);
    }

    /// <summary>Plain parts have no message without a response, and some clients take a preamble for a part: nothing is sent.</summary>
    public void WriteHeartbeat()
    {
        if (isWrapped)
        {
            BeginPart();
            output.Write("{}\r\n---"u8);
        }
    }

    public void WriteEnd() => output.Write(_isOpen ? "--\r\n"u8 : "\r\n-----\r\n"u8);

    private void BeginPart()
    {
        if (!_isOpen)
        {
            output.Write("\r\n---"u8);
            _isOpen = true;
        }

        output.Write("\r\nContent-Type: application/json; charset=utf-8\r\n\r\n"u8);
    }
}

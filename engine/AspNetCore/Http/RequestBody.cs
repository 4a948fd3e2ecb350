using System.Buffers;
using Microsoft.AspNetCore.Http;

namespace Cacao.AspNetCore;

/// <summary>The bytes of a request's body in one pooled buffer.</summary>
internal sealed class RequestBody : IDisposable
{
    private byte[] _buffer;

    private RequestBody(byte[] buffer, int length)
    {
        _buffer = buffer;

        // Some clients put a byte order mark before their JSON.
        var start = buffer.AsSpan(0, length).StartsWith("\uFEFF"u8) ? 3 : 0;
        Memory = buffer.AsMemory(start, length - start);
    }

    public ReadOnlyMemory<byte> Memory { get; private set; }

    public static async ValueTask<RequestBody> ReadAsync(HttpRequest request, int maxSize, CancellationToken cancellationToken)
    {
        if (request.ContentLength > maxSize)
        {
            throw TooLarge(maxSize);
        }

        var buffer = ArrayPool<byte>.Shared.Rent((int)(request.ContentLength ?? 4096));
        var length = 0;
        try
        {
            while (true)
            {
                var read = await request.BodyReader.ReadAsync(cancellationToken).ConfigureAwait(false);
                var size = checked((int)Math.Min(read.Buffer.Length, int.MaxValue / 2));
                if (length + size > maxSize)
                {
                    throw TooLarge(maxSize);
                }

                if (length + size > buffer.Length)
                {
                    var larger = ArrayPool<byte>.Shared.Rent(Math.Max(length + size, buffer.Length * 2));
                    buffer.AsSpan(0, length).CopyTo(larger);
                    ArrayPool<byte>.Shared.Return(buffer);
                    buffer = larger;
                }

                read.Buffer.CopyTo(buffer.AsSpan(length));
                length += size;
                request.BodyReader.AdvanceTo(read.Buffer.End);
                if (read.IsCompleted)
                {
                    return new RequestBody(buffer, length);
                }
            }
        }
        catch
        {
            ArrayPool<byte>.Shared.Return(buffer);
            throw;
        }
    }

    public void Dispose()
    {
        var buffer = _buffer;
        _buffer = [];
        Memory = default;
        if (buffer.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private static InvalidGraphQLRequestException TooLarge(int maxSize)
        => new($"The request is larger than {maxSize} bytes.", StatusCodes.Status413PayloadTooLarge);
}

using System.Buffers;
using System.Text;
using Cacao.Gateway.Benchmarks.Recordings;

namespace Cacao.Gateway.Benchmarks.Servers;

/// <summary>The limit of one operation.</summary>
internal sealed class LimitEndpoint
{
    private readonly SourceClient _client;
    private readonly (Uri Address, byte[] Body, int Length)[] _calls;
    private readonly int[] _waveEnds;
    private readonly byte[] _answer;
    private readonly AnswerSlice[] _slices;

    public LimitEndpoint(SourceClient client, Recording recording, RecordedOperation operation)
    {
        _client = client;
        RecordedCall[] calls = [.. operation.Waves.SelectMany(w => w).Select(i => recording.Calls[i])];
        _calls = Array.ConvertAll(calls, c => (client.AddressOf(c.Path), Encoding.UTF8.GetBytes(c.Body), Encoding.UTF8.GetByteCount(c.Response)));
        _waveEnds = [.. operation.Waves.Select((_, i) => operation.Waves.Take(i + 1).Sum(w => w.Length))];
        _answer = Encoding.UTF8.GetBytes(operation.Answer);
        _slices = AnswerSlices.Find(_answer, Array.ConvertAll(calls, c => Encoding.UTF8.GetBytes(c.Response)));
    }

    public async Task AnswerAsync(HttpContext context)
    {
        var bodies = await CallAsync(context.RequestAborted);
        Begin(context.Response);
        Write(context.Response.BodyWriter, bodies);
        foreach (var body in bodies)
        {
            ArrayPool<byte>.Shared.Return(body);
        }

        await context.Response.BodyWriter.FlushAsync(context.RequestAborted);
    }

    public async Task AnswerFromMemoryAsync(HttpContext context)
    {
        Begin(context.Response);
        await context.Response.BodyWriter.WriteAsync(_answer, context.RequestAborted);
    }

    private async Task<byte[][]> CallAsync(CancellationToken cancellationToken)
    {
        var bodies = new byte[_calls.Length][];
        var running = new Task<byte[]>[_calls.Length];
        var started = 0;
        var ended = 0;
        foreach (var end in _waveEnds)
        {
            for (; started < end; started++)
            {
                var (address, body, length) = _calls[started];
                running[started] = _client.CallAsync(address, body, length, cancellationToken);
            }

            for (; ended < end; ended++)
            {
                bodies[ended] = await running[ended];
            }
        }

        return bodies;
    }

    private void Begin(HttpResponse response)
    {
        response.ContentType = "application/graphql-response+json; charset=utf-8";
        response.ContentLength = _answer.Length;
    }

    private void Write(IBufferWriter<byte> output, byte[][] bodies)
    {
        var room = output.GetSpan();
        var written = 0;
        foreach (var slice in _slices)
        {
            var part = (slice.Call < 0 ? _answer : bodies[slice.Call]).AsSpan(slice.Start, slice.Length);
            while (part.Length > room.Length - written)
            {
                var fitting = room.Length - written;
                part[..fitting].CopyTo(room[written..]);
                part = part[fitting..];
                output.Advance(room.Length);
                room = output.GetSpan();
                written = 0;
            }

            part.CopyTo(room[written..]);
            written += part.Length;
        }

        output.Advance(written);
    }
}

using System.Buffers;
using System.Net.Http.Headers;

namespace Cacao.Gateway.Benchmarks.Servers;

/// <summary>Calls sources as cheaply as <see cref="HttpClient"/> can: bodies that are made once, answers read into pooled buffers.</summary>
internal sealed class SourceClient(int port)
{
    private static readonly MediaTypeHeaderValue s_json = new("application/json");

    private readonly HttpClient _http = new(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false });

    public Uri AddressOf(string path) => new($"http://127.0.0.1:{port}{path}");

    /// <returns>A rented array that begins with the answer.</returns>
    public async Task<byte[]> CallAsync(Uri address, byte[] body, int expectedLength, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = new ByteArrayContent(body) };
        request.Content.Headers.ContentType = s_json;
        using var response = await _http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
        response.EnsureSuccessStatusCode();
        await using var stream = await response.Content.ReadAsStreamAsync(cancellationToken);
        var buffer = ArrayPool<byte>.Shared.Rent(expectedLength + 1);
        var length = 0;
        int read;
        while ((read = await stream.ReadAsync(buffer.AsMemory(length), cancellationToken)) > 0)
        {
            length += read;
        }

        return length == expectedLength ? buffer : throw new InvalidDataException("A source answered something else than was recorded.");
    }
}

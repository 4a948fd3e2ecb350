using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Cacao.Fusion.Rest;

/// <summary>Reads the JSON of a request.</summary>
internal static class RestBody
{
    private static readonly JsonDocumentOptions s_options = new() { MaxDepth = 64, AllowDuplicateProperties = false };

    /// <summary>The body; null when there is none.</summary>
    /// <exception cref="RestRequestException">It is no JSON, or too large.</exception>
    public static async ValueTask<JsonDocument?> ReadAsync(HttpContext context, int maxSize)
    {
        var request = context.Request;
        if (context.Features.Get<IHttpRequestBodyDetectionFeature>() is { CanHaveBody: false } || request.ContentLength == 0)
        {
            return null;
        }

        if (request.ContentLength > maxSize)
        {
            throw TooLarge(maxSize);
        }

        using var memory = new MemoryStream();
        var buffer = new byte[8192];
        int count;
        while ((count = await request.Body.ReadAsync(buffer, context.RequestAborted).ConfigureAwait(false)) > 0)
        {
            if (memory.Length + count > maxSize)
            {
                throw TooLarge(maxSize);
            }

            memory.Write(buffer, 0, count);
        }

        if (memory.Length == 0)
        {
            return null;
        }

        if (!request.HasJsonContentType())
        {
            throw new RestRequestException(StatusCodes.Status415UnsupportedMediaType, "The body must be application/json.");
        }

        try
        {
            return JsonDocument.Parse(memory.ToArray(), s_options);
        }
        catch (JsonException exception)
        {
            throw new RestRequestException(StatusCodes.Status400BadRequest, $"The body is not valid JSON: {exception.Message}", exception);
        }
    }

    private static RestRequestException TooLarge(int maxSize)
        => new(StatusCodes.Status413PayloadTooLarge, $"The body is larger than {maxSize} bytes.");
}

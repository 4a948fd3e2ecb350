using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace Cacao.Fusion.Rest;

/// <summary>An answer that says what went wrong (RFC 9457).</summary>
internal sealed record RestProblem(int Status, string Detail)
{
    public const string ContentType = "application/problem+json";

    /// <summary>What programs tell problems apart by: the type of a typed error, or the code of an error.</summary>
    public string? Code { get; init; }

    /// <summary>Everything that is wrong, where there is more to say than the detail.</summary>
    public JsonArray? Errors { get; init; }

    public static RestProblem Of(IReadOnlyList<RestFault> faults)
    {
        var errors = new JsonArray();
        foreach (var fault in faults)
        {
            errors.Add(new JsonObject { ["name"] = fault.Name, ["in"] = fault.In, ["message"] = fault.Message });
        }

        var first = faults[0];
        var detail = first.Name.Length == 0 ? first.Message : $"{first.Name} ({first.In}): {first.Message}";
        return new RestProblem(StatusCodes.Status400BadRequest, detail) { Code = "REQUEST_INVALID", Errors = errors };
    }

    public Task WriteAsync(HttpContext context)
    {
        var response = context.Response;
        response.StatusCode = Status;
        response.ContentType = ContentType;
        if (Status == StatusCodes.Status401Unauthorized && response.Headers.WWWAuthenticate.Count == 0)
        {
            response.Headers.WWWAuthenticate = "Bearer";
        }

        if (Status == StatusCodes.Status503ServiceUnavailable)
        {
            response.Headers.RetryAfter = "1";
        }

        using (var json = new Utf8JsonWriter(response.BodyWriter, RestJson.Options))
        {
            json.WriteStartObject();
            json.WriteString("type"u8, "about:blank"u8);
            json.WriteString("title"u8, ReasonPhrases.GetReasonPhrase(Status));
            json.WriteNumber("status"u8, Status);
            json.WriteString("detail"u8, Detail);
            json.WriteString("instance"u8, context.Request.Path);
            if (Code is not null)
            {
                json.WriteString("code"u8, Code);
            }

            if (Errors is not null)
            {
                json.WritePropertyName("errors"u8);
                Errors.WriteTo(json);
            }

            json.WriteEndObject();
        }

        return response.BodyWriter.FlushAsync(context.RequestAborted).AsTask();
    }
}

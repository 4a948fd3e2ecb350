using Cacao.Execution;
using Cacao.Fusion.Execution;
using Microsoft.AspNetCore.Http;

namespace Cacao.Fusion.Rest;

/// <summary>The status that answers a GraphQL error, by its code.</summary>
internal static class RestStatuses
{
    public static int Of(string? code, int otherwise) => code switch
    {
        "AUTH_NOT_AUTHENTICATED" or "AUTH_INVALID_TOKEN" => StatusCodes.Status401Unauthorized,
        "AUTH_NOT_AUTHORIZED" => StatusCodes.Status403Forbidden,

        // What is wrong with variables, and what asks for too much, the request has brought.
        "HC0016" or "HC0018" or ErrorCodes.CostExceeded => StatusCodes.Status400BadRequest,
        FusionErrorCodes.SourceUnavailable or FusionErrorCodes.SourceTimeout or ErrorCodes.Timeout => StatusCodes.Status503ServiceUnavailable,
        _ => otherwise,
    };
}

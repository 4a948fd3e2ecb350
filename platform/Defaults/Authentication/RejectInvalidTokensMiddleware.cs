using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;

namespace EShop.Defaults;

/// <summary>
/// Answers 401 to a token that was given and is not valid. Going on as anonymous would turn an expired session into puzzling
/// "not found" answers.
/// </summary>
internal sealed class RejectInvalidTokensMiddleware(RequestDelegate next)
{
    private const string Problem = "application/problem+json";

    public async Task InvokeAsync(HttpContext context)
    {
        var result = await context.AuthenticateAsync(BearerAuthenticationHandler.SchemeName).ConfigureAwait(false);
        if (result.Failure is null)
        {
            await next(context).ConfigureAwait(false);
            return;
        }

        await context.ChallengeAsync(BearerAuthenticationHandler.SchemeName).ConfigureAwait(false);
        if (context.GetEndpoint()?.Metadata.GetOrderedMetadata<IProducesResponseTypeMetadata>() is { Count: > 0 } answers
            && answers.Any(a => a.StatusCode == StatusCodes.Status401Unauthorized && a.ContentTypes.Contains(Problem)))
        {
            context.Response.ContentType = Problem;
            await context.Response.WriteAsync(
                $$$"""{"type":"about:blank","title":"Unauthorized","status":401,"detail":"{{{result.Failure.Message}}}","code":"AUTH_INVALID_TOKEN"}""",
                context.RequestAborted).ConfigureAwait(false);
            return;
        }

        context.Response.ContentType = "application/graphql-response+json; charset=utf-8";
        await context.Response.WriteAsync(
            $$$"""{"errors":[{"message":"{{{result.Failure.Message}}}","extensions":{"code":"AUTH_INVALID_TOKEN"}}]}""",
            context.RequestAborted).ConfigureAwait(false);
    }
}

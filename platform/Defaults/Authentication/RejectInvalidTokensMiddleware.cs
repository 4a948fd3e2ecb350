using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;

namespace EShop.Defaults;

/// <summary>
/// Answers 401 to a token that was given and is not valid. Going on as anonymous would turn an expired session into puzzling
/// "not found" answers.
/// </summary>
internal sealed class RejectInvalidTokensMiddleware(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context)
    {
        var result = await context.AuthenticateAsync(BearerAuthenticationHandler.SchemeName).ConfigureAwait(false);
        if (result.Failure is null)
        {
            await next(context).ConfigureAwait(false);
            return;
        }

        await context.ChallengeAsync(BearerAuthenticationHandler.SchemeName).ConfigureAwait(false);
        context.Response.ContentType = "application/graphql-response+json; charset=utf-8";
        await context.Response.WriteAsync(
            $$$"""{"errors":[{"message":"{{{result.Failure.Message}}}","extensions":{"code":"AUTH_INVALID_TOKEN"}}]}""",
            context.RequestAborted).ConfigureAwait(false);
    }
}

using System.Security.Claims;
using Cacao.Execution;
using Cacao.Fusion.Execution;
using EShop.Defaults;

namespace EShop.Gateway.Authentication;

/// <summary>Has a service of the same process check the caller's token as it would over HTTP: the gateway's word is not enough.</summary>
internal sealed class TokenInProcessAuthenticator(TokenValidator validator) : IInProcessAuthenticator
{
    public async ValueTask<ClaimsPrincipal?> AuthenticateAsync(OperationRequest clientRequest, CancellationToken cancellationToken)
        => CallerToken.Find(clientRequest) is { } token ? (await validator.ValidateAsync(token, cancellationToken)).Principal : null;
}

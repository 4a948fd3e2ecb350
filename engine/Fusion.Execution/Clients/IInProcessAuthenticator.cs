using System.Security.Claims;
using Cacao.Execution;

namespace Cacao.Fusion.Execution;

/// <summary>
/// Tells a source schema in the same process who calls. The source does not take the gateway's word: the caller's token is validated for
/// it as it would be over HTTP.
/// </summary>
public interface IInProcessAuthenticator
{
    /// <param name="clientRequest">The request as it reached the gateway.</param>
    /// <returns>The caller; null for an anonymous one.</returns>
    ValueTask<ClaimsPrincipal?> AuthenticateAsync(OperationRequest clientRequest, CancellationToken cancellationToken);
}

using System.Text.Json;
using Cacao.AspNetCore;
using Cacao.Execution;
using EShop.Defaults;

namespace EShop.Gateway.Authentication;

/// <summary>
/// Takes the token of a WebSocket from <c>connection_init</c> (<c>{"authorization": "Bearer …"}</c>), since browsers cannot set headers. A token that is
/// not valid closes the connection with 4403.
/// </summary>
internal sealed class CallerTokenSocketInterceptor(TokenValidator validator) : ISocketSessionInterceptor
{
    private static readonly string[] s_names = ["authorization", "Authorization", "token", "accessToken"];

    public async ValueTask<ConnectionStatus> OnConnectAsync(ISocketSession session, JsonElement? payload, CancellationToken cancellationToken)
    {
        if (Find(payload) is not { } token)
        {
            return ConnectionStatus.Accept();
        }

        var result = await validator.ValidateAsync(token, cancellationToken);
        if (result.Principal is not { } principal)
        {
            return ConnectionStatus.Reject();
        }

        session.HttpContext.User = principal;

        // Services that are called over HTTP get it as if it had come in a header.
        session.HttpContext.Request.Headers.Authorization = $"Bearer {token}";
        return ConnectionStatus.Accept();
    }

    public ValueTask<OperationRequest> OnRequestAsync(
        ISocketSession session,
        string operationSessionId,
        OperationRequest request,
        CancellationToken cancellationToken)
        => new(CallerToken.Attach(request, session.HttpContext.Request.Headers.Authorization));

    private static string? Find(JsonElement? payload)
    {
        if (payload is not { ValueKind: JsonValueKind.Object } values)
        {
            return null;
        }

        foreach (var name in s_names)
        {
            if (values.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String)
            {
                return CallerToken.Parse(value.GetString());
            }
        }

        return null;
    }
}

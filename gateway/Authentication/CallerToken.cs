using Cacao.Execution;

namespace EShop.Gateway.Authentication;

/// <summary>Carries a caller's raw token beside a request, for services of the same process to check it themselves.</summary>
internal static class CallerToken
{
    private const string Key = "EShop.CallerToken";
    private const string Prefix = "Bearer ";

    public static OperationRequest Attach(OperationRequest request, string? authorization)
    {
        if (Parse(authorization) is not { } token)
        {
            return request;
        }

        var data = request.ContextData is { } existing
            ? new Dictionary<string, object?>(existing, StringComparer.Ordinal)
            : new Dictionary<string, object?>(StringComparer.Ordinal);
        data[Key] = token;
        return request with { ContextData = data };
    }

    public static string? Find(OperationRequest request)
        => request.ContextData is { } data && data.TryGetValue(Key, out var token) ? (string?)token : null;

    /// <summary>The token of a header or of a field that clients fill like the header.</summary>
    public static string? Parse(string? authorization)
    {
        var text = authorization?.Trim();
        return string.IsNullOrEmpty(text)
            ? null
            : text.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase) ? text[Prefix.Length..].Trim() : text;
    }
}

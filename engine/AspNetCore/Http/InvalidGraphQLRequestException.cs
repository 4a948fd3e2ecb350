namespace Cacao.AspNetCore;

/// <summary>A request that is no GraphQL request. The message is safe for clients.</summary>
internal sealed class InvalidGraphQLRequestException(string message, int statusCode = 400) : Exception(message)
{
    public int StatusCode { get; } = statusCode;
}

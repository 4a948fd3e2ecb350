namespace Cacao.Fusion.Rest;

/// <summary>A request that cannot be read.</summary>
internal sealed class RestRequestException(int status, string message, Exception? innerException = null) : Exception(message, innerException)
{
    public int Status { get; } = status;
}

namespace Cacao.AspNetCore;

/// <summary>Close codes of the protocol.</summary>
internal static class SocketCloseStatus
{
    public const int NormalClosure = 1000;
    public const int GoingAway = 1001;
    public const int MessageTooBig = 1009;
    public const int BadRequest = 4400;
    public const int Unauthorized = 4401;
    public const int Forbidden = 4403;
    public const int SubprotocolNotAcceptable = 4406;
    public const int InitializationTimeout = 4408;
    public const int SubscriberExists = 4409;
    public const int TooManyInitializations = 4429;
    public const int InternalError = 4500;
}

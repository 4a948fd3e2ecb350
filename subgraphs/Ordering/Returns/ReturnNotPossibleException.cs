namespace EShop.Ordering.Returns;

/// <summary>That cannot be sent back: it was not delivered, or comes back already, or too late.</summary>
public sealed class ReturnNotPossibleException(string code, string message) : Exception(message)
{
    internal const string NoLines = "NO_LINES";
    internal const string UnknownLine = "UNKNOWN_LINE";
    internal const string NotDelivered = "NOT_DELIVERED";
    internal const string TooLate = "TOO_LATE";
    internal const string ReasonMissing = "REASON_MISSING";

    /// <summary><c>NO_LINES</c>, <c>UNKNOWN_LINE</c>, <c>NOT_DELIVERED</c>, <c>TOO_LATE</c> or <c>REASON_MISSING</c>.</summary>
    public string Code => code;
}

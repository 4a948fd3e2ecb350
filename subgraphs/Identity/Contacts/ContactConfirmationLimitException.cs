namespace EShop.Identity.Contacts;

/// <summary>Too many codes were asked for in too short a time.</summary>
public sealed class ContactConfirmationLimitException(DateTimeOffset nextAt) : Exception("Too many codes were sent: wait before you ask for another.")
{
    /// <summary>From when on another may be asked for.</summary>
    public DateTimeOffset RetryAt => nextAt;
}

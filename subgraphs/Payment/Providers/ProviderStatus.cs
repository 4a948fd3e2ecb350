namespace EShop.Payment.Providers;

/// <summary>What a provider says of a charge.</summary>
internal enum ProviderStatus
{
    Pending,
    ActionRequired,
    Authorized,
    Captured,
    Refunded,
    Voided,
    Declined,
}

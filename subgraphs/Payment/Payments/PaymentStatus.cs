namespace EShop.Payment.Payments;

/// <summary>Where a payment stands. The transitions are in <see cref="PaymentTransitions"/>.</summary>
public enum PaymentStatus
{
    /// <summary>The provider was asked and has not answered.</summary>
    Pending,

    /// <summary>The customer has to confirm.</summary>
    ActionRequired,

    /// <summary>The money is set aside.</summary>
    Authorized,

    /// <summary>The money is ours.</summary>
    Captured,

    /// <summary>A part of the money went back.</summary>
    PartiallyRefunded,

    /// <summary>All of the money went back.</summary>
    Refunded,

    /// <summary>What was set aside was given up, or never was to be.</summary>
    Voided,

    /// <summary>The provider declined it.</summary>
    Declined,
}

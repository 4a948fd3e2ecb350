namespace EShop.Contracts;

/// <summary>Answer to <see cref="CapturePayment"/>: nothing was collected.</summary>
/// <param name="OrderId">Key of the order, which is also the key of its checkout.</param>
/// <param name="PaymentId">Chosen by Ordering; one payment an order.</param>
/// <param name="IsTransient">Whether another attempt may help.</param>
/// <param name="Attempt">The attempt of the command that this answers.</param>
public sealed record PaymentCaptureFailed(
    Guid OrderId,
    Guid PaymentId,
    string Code,
    string Message,
    bool IsTransient,
    int Attempt = 1);

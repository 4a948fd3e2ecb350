namespace EShop.Payment.Payments;

[ObjectType<PaymentEvent>]
public static partial class PaymentEventNode
{
    static partial void Configure(IObjectTypeDescriptor<PaymentEvent> descriptor)
    {
        descriptor.Ignore(e => e.Id);
        descriptor.Ignore(e => e.PaymentId);
        descriptor.Ignore(e => e.IdempotencyKey);
        descriptor.Ignore(e => e.ProviderReference);
    }
}

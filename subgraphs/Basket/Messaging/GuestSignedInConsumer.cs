using EShop.Basket.Baskets;
using EShop.Contracts;
using MassTransit;

namespace EShop.Basket.Messaging;

/// <summary>Brings what a guest has chosen into the basket of the account that the guest signed in to.</summary>
internal sealed class GuestSignedInConsumer(BasketMerge merge) : IConsumer<GuestSignedIn>
{
    public Task Consume(ConsumeContext<GuestSignedIn> context)
        => merge.MergeAsync(context.Message.GuestId, context.Message.UserId, context.CancellationToken);
}

using System.Runtime.CompilerServices;
using EShop.Inventory.Products;

namespace EShop.Inventory.Stock;

[SubscriptionType]
internal static partial class StockSubscriptions
{
    /// <summary>How much of a product can be sold, now and after every change.</summary>
    [Subscribe(With = nameof(SubscribeToStockAsync))]
    public static ProductStock StockChanged([ID<Product>] Guid productId, [EventMessage] ProductStock stock) => stock;

    [GraphQLIgnore]
    public static async IAsyncEnumerable<ProductStock> SubscribeToStockAsync(
        Guid productId,
        [Service] StockFeed feed,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var stock in feed.FollowAsync(productId, cancellationToken))
        {
            yield return stock;
        }
    }
}

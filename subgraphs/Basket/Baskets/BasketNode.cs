using EShop.Basket.Products;
using EShop.Graph;

namespace EShop.Basket.Baskets;

[ObjectType<Basket>]
public static partial class BasketNode
{
    static partial void Configure(IObjectTypeDescriptor<Basket> descriptor)
    {
        descriptor.Field(b => b.Id).ID();
        descriptor.Ignore(b => b.OwnerId);
        descriptor.Ignore(b => b.SealedFor);
        descriptor.Ignore(b => b.SealedUntil);
    }

    /// <summary>What is in it, in the order in which it was put in.</summary>
    [BindMember(nameof(Basket.Lines))]
    public static IReadOnlyList<BasketLine> GetLines([Parent(requires: nameof(Basket.Lines))] Basket basket)
        => [.. basket.Lines.OrderBy(l => l.AddedAt).ThenBy(l => l.ProductId)];

    /// <summary>Units in all lines.</summary>
    public static int GetQuantity([Parent(requires: nameof(Basket.Lines))] Basket basket) => basket.Lines.Sum(l => l.Quantity);

    /// <summary>The sum of its lines that are for sale at today's prices, without tax that depends on the address, and shipping.</summary>
    public static async Task<Money> GetSubtotalAsync(
        [Parent(requires: $"{nameof(Basket.Lines)} {nameof(Basket.Currency)}")] Basket basket,
        IProductSnapshotByIdDataLoader products,
        CancellationToken cancellationToken)
    {
        var snapshots = await products.LoadAsync([.. basket.Lines.Select(l => l.ProductId)], cancellationToken);
        var sum = 0m;
        for (var i = 0; i < basket.Lines.Count; i++)
        {
            sum += snapshots[i] is { IsForSale: true, Price: { } price } ? price * basket.Lines[i].Quantity : 0;
        }

        return new Money(sum, basket.Currency);
    }

    /// <summary>What its lines that are for sale weigh together, in grams.</summary>
    public static async Task<int> GetWeightGramsAsync(
        [Parent(requires: nameof(Basket.Lines))] Basket basket,
        IProductSnapshotByIdDataLoader products,
        CancellationToken cancellationToken)
    {
        var snapshots = await products.LoadAsync([.. basket.Lines.Select(l => l.ProductId)], cancellationToken);
        var sum = 0;
        for (var i = 0; i < basket.Lines.Count; i++)
        {
            sum += snapshots[i] is { IsForSale: true } snapshot ? snapshot.WeightGrams * basket.Lines[i].Quantity : 0;
        }

        return sum;
    }
}

using EShop.Basket.Problems;
using EShop.Basket.Products;
using EShop.Basket.Vouchers;
using EShop.Graph;

namespace EShop.Basket.Baskets;

[ObjectType<Basket>]
public static partial class BasketNode
{
    static partial void Configure(IObjectTypeDescriptor<Basket> descriptor)
    {
        descriptor.Field(b => b.Id).ID();
        descriptor.Ignore(b => b.OwnerId);
        descriptor.Ignore(b => b.IsGuest);
        descriptor.Ignore(b => b.SealedFor);
        descriptor.Ignore(b => b.SealedByKey);
        descriptor.Ignore(b => b.SealedUntil);
    }

    /// <summary>What is in it, in the order in which it was put in.</summary>
    [BindMember(nameof(Basket.Lines))]
    public static IReadOnlyList<BasketLine> GetLines([Parent(requires: $"{nameof(Basket.Lines)} {nameof(Basket.Currency)}")] Basket basket)
    {
        basket.Lines.ForEach(l => l.Currency = basket.Currency);
        return [.. basket.Lines.OrderBy(l => l.AddedAt).ThenBy(l => l.ProductId)];
    }

    /// <summary>Units in all lines.</summary>
    public static int GetQuantity([Parent(requires: nameof(Basket.Lines))] Basket basket) => basket.Lines.Sum(l => l.Quantity);

    /// <summary>The sum of its lines that are for sale at today's prices, without tax that depends on the address, and shipping.</summary>
    public static async Task<Money> GetSubtotalAsync(
        [Parent(requires: $"{nameof(Basket.Lines)} {nameof(Basket.Currency)}")] Basket basket,
        IProductSnapshotByIdDataLoader products,
        CancellationToken cancellationToken)
        => new(await BasketPricing.SubtotalAsync(basket, products, cancellationToken), basket.Currency);

    /// <summary>What the voucher takes off the subtotal; zero without one, and with one that does not hold.</summary>
    public static async Task<Money> GetDiscountAsync(
        [Parent(requires: $"{nameof(Basket.Lines)} {nameof(Basket.Currency)} {nameof(Basket.VoucherId)}")] Basket basket,
        IProductSnapshotByIdDataLoader products,
        IVoucherByIdDataLoader vouchers,
        TimeProvider clock,
        CancellationToken cancellationToken)
        => new((await BasketDiscount.FindAsync(basket, products, vouchers, clock, cancellationToken)).Discount, basket.Currency);

    /// <summary>The subtotal less the discount.</summary>
    public static async Task<Money> GetTotalAsync(
        [Parent(requires: $"{nameof(Basket.Lines)} {nameof(Basket.Currency)} {nameof(Basket.VoucherId)}")] Basket basket,
        IProductSnapshotByIdDataLoader products,
        IVoucherByIdDataLoader vouchers,
        TimeProvider clock,
        CancellationToken cancellationToken)
    {
        var (subtotal, discount, _) = await BasketDiscount.FindAsync(basket, products, vouchers, clock, cancellationToken);
        return new Money(subtotal - discount, basket.Currency);
    }

    /// <summary>The voucher in it, whether or not it holds: <c>problems</c> tells.</summary>
    [BindMember(nameof(Basket.VoucherId))]
    public static async Task<BasketVoucher?> GetVoucherAsync(
        [Parent(requires: nameof(Basket.VoucherId))] Basket basket,
        IVoucherByIdDataLoader vouchers,
        CancellationToken cancellationToken)
        => basket.VoucherId is { } id && await vouchers.LoadAsync(id, cancellationToken) is { } voucher
            ? new BasketVoucher(
                voucher.Code,
                voucher.Description,
                voucher.Percentage,
                voucher.Amount is { } amount ? new Money(amount, voucher.Currency!) : null,
                voucher.MinimumSubtotal is { } minimum ? new Money(minimum, voucher.Currency!) : null,
                voucher.EndsAt)
            : null;

    /// <summary>What stands in the way of ordering it, and what changed since the shopper last saw to it. Stock is what was last heard of it.</summary>
    public static async Task<IReadOnlyList<BasketProblem>> GetProblemsAsync(
        [Parent(requires: $"{nameof(Basket.Lines)} {nameof(Basket.Currency)} {nameof(Basket.VoucherId)}")] Basket basket,
        IProductSnapshotByIdDataLoader products,
        IVoucherByIdDataLoader vouchers,
        TimeProvider clock,
        CancellationToken cancellationToken)
    {
        var lines = GetLines(basket);
        var snapshots = await products.LoadAsync([.. lines.Select(l => l.ProductId)], cancellationToken);
        var problems = lines.SelectMany((line, i) => BasketInspection.Show(line, snapshots[i], basket.Currency)).ToList();
        var (_, _, refusal) = await BasketDiscount.FindAsync(basket, products, vouchers, clock, cancellationToken);
        if (refusal is { } reason)
        {
            problems.Add(new BasketProblem(BasketProblemCode.VoucherNotApplicable, VoucherTerms.Describe(reason)));
        }

        return problems;
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

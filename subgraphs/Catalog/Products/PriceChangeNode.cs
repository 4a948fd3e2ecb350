using EShop.Graph;

namespace EShop.Catalog.Products;

[ObjectType<PriceChange>]
public static partial class PriceChangeNode
{
    static partial void Configure(IObjectTypeDescriptor<PriceChange> descriptor)
    {
        descriptor.Ignore(p => p.Id);
        descriptor.Ignore(p => p.ProductId);
        descriptor.Ignore(p => p.Amount);
        descriptor.Ignore(p => p.Currency);
        descriptor.Ignore(p => p.ChangedBy);
    }

    /// <summary>The price from then on.</summary>
    public static Money GetPrice([Parent] PriceChange change) => new(change.Amount, change.Currency);
}

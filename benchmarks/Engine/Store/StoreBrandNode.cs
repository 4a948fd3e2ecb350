namespace Cacao.Benchmarks.Store;

[ObjectType<StoreBrand>]
public static partial class StoreBrandNode
{
    public static async Task<StoreItem[]> GetItemsAsync(
        [Parent(nameof(StoreBrand.Id))] StoreBrand brand,
        QueryContext<StoreItem> query,
        IItemsByBrandIdDataLoader items,
        CancellationToken cancellationToken)
        => await items.With(query).LoadAsync(brand.Id, cancellationToken) ?? [];
}

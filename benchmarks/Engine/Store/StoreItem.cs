namespace Cacao.Benchmarks.Store;

public sealed class StoreItem
{
    public int Id { get; set; }

    public int BrandId { get; set; }

    public required string Name { get; set; }

    public decimal Price { get; set; }
}

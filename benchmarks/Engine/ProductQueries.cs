namespace Cacao.Benchmarks;

[QueryType]
public static partial class ProductQueries
{
    public static IReadOnlyList<Product> GetProducts() => Product.All;
}

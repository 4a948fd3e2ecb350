namespace Cacao.Benchmarks;

[QueryType]
public static partial class ProductQueries
{
    public static IReadOnlyList<Product> GetProducts() => Product.All;

    public static Product? GetProductById(int id) => Product.All.FirstOrDefault(product => product.Id == id);
}

namespace Cacao.Benchmarks;

public sealed record Product(int Id, string Name, decimal Price)
{
    /// <summary>Fifty products that stay the same.</summary>
    internal static Product[] All { get; } = [.. Enumerable.Range(1, 50).Select(i => new Product(i, $"Product number {i}", i * 1.25m))];
}

namespace Cacao.Benchmarks.Store;

public sealed class StoreBrand
{
    public int Id { get; set; }

    public required string Name { get; set; }
}

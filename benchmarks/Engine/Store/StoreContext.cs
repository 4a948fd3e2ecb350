using Microsoft.EntityFrameworkCore;

namespace Cacao.Benchmarks.Store;

public sealed class StoreContext(DbContextOptions<StoreContext> options) : DbContext(options)
{
    public const int Brands = 100;
    public const int ItemsPerBrand = 5;

    public DbSet<StoreBrand> StoreBrands => Set<StoreBrand>();

    public DbSet<StoreItem> StoreItems => Set<StoreItem>();

    public static async Task SeedAsync(string connectionString)
    {
        await using var db = new StoreContext(new DbContextOptionsBuilder<StoreContext>().UseNpgsql(connectionString).Options);
        await db.Database.EnsureCreatedAsync();
        db.StoreBrands.AddRange(Enumerable.Range(1, Brands).Select(i => new StoreBrand { Id = i, Name = $"Brand number {i}" }));
        db.StoreItems.AddRange(Enumerable.Range(1, Brands * ItemsPerBrand).Select(i => new StoreItem
        {
            Id = i,
            BrandId = ((i - 1) / ItemsPerBrand) + 1,
            Name = $"Item number {i}",
            Price = i * 1.25m,
        }));
        await db.SaveChangesAsync();
        await db.Database.ExecuteSqlRawAsync("create index on \"StoreItems\" (\"BrandId\"); analyze");
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
        => modelBuilder.Entity<StoreItem>().HasOne<StoreBrand>().WithMany().HasForeignKey(i => i.BrandId);
}

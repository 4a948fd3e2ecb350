using EShop.Audit;
using EShop.Catalog.Attributes;
using EShop.Catalog.Categories;
using EShop.Catalog.Imports;
using EShop.Catalog.Media;
using EShop.Catalog.Prices;
using EShop.Catalog.Products;
using EShop.Catalog.Variants;
using MassTransit;
using Microsoft.EntityFrameworkCore;

namespace EShop.Catalog.Data;

/// <summary>Catalog's database.</summary>
public sealed class CatalogContext(DbContextOptions<CatalogContext> options) : DbContext(options)
{
    public DbSet<Product> Products => Set<Product>();

    public DbSet<Category> Categories => Set<Category>();

    public DbSet<CategoryLink> CategoryLinks => Set<CategoryLink>();

    public DbSet<PriceChange> PriceChanges => Set<PriceChange>();

    public DbSet<ProductPrice> ProductPrices => Set<ProductPrice>();

    public DbSet<ProductOption> ProductOptions => Set<ProductOption>();

    public DbSet<ProductMedia> ProductMedia => Set<ProductMedia>();

    public DbSet<ProductAttributeDefinition> AttributeDefinitions => Set<ProductAttributeDefinition>();

    public DbSet<ProductAttributeValue> AttributeValues => Set<ProductAttributeValue>();

    public DbSet<ProductImport> ProductImports => Set<ProductImport>();

    public DbSet<ProductImportLine> ProductImportLines => Set<ProductImportLine>();

    internal DbSet<ProductImportContent> ProductImportContents => Set<ProductImportContent>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        ArgumentNullException.ThrowIfNull(modelBuilder);
        modelBuilder.HasPostgresExtension("pg_trgm");
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(CatalogContext).Assembly);
        modelBuilder.AddMessagingEntities();
        modelBuilder.AddAuditEntities();
    }
}

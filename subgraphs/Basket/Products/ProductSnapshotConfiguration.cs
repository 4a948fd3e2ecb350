using EShop.Audit;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EShop.Basket.Products;

internal sealed class ProductSnapshotConfiguration : IEntityTypeConfiguration<ProductSnapshot>
{
    public void Configure(EntityTypeBuilder<ProductSnapshot> builder)
    {
        builder.IsNotAudited();
        builder.ToTable("product_snapshots");
        builder.HasKey(p => p.ProductId);
        builder.HasMany(p => p.ListPrices).WithOne().HasForeignKey(p => p.ProductId).OnDelete(DeleteBehavior.Cascade);
        builder.Navigation(p => p.ListPrices).AutoInclude();
        builder.Property(p => p.ProductId).HasColumnName("product_id").ValueGeneratedNever();
        builder.Property(p => p.Sku).HasColumnName("sku").HasMaxLength(64);
        builder.Property(p => p.Name).HasColumnName("name").HasMaxLength(200);
        builder.Property(p => p.ImageUrl).HasColumnName("image_url").HasMaxLength(500);
        builder.Property(p => p.TaxClass).HasColumnName("tax_class").HasMaxLength(20);
        builder.Property(p => p.WeightGrams).HasColumnName("weight_grams");
        builder.Property(p => p.DetailsVersion).HasColumnName("details_version");
        builder.Property(p => p.Price).HasColumnName("price").HasPrecision(18, 4);
        builder.Property(p => p.Currency).HasColumnName("currency").HasMaxLength(3);
        builder.Property(p => p.PriceVersion).HasColumnName("price_version");
        builder.Property(p => p.IsPublished).HasColumnName("is_published");
        builder.Property(p => p.IsDeleted).HasColumnName("is_deleted");
        builder.Property(p => p.PublicationVersion).HasColumnName("publication_version");
        builder.Property(p => p.Available).HasColumnName("available");
        builder.Property(p => p.StockVersion).HasColumnName("stock_version");
        builder.Ignore(p => p.IsForSale);
    }
}

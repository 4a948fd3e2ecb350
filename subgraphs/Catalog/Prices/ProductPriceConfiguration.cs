using EShop.Catalog.Products;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EShop.Catalog.Prices;

internal sealed class ProductPriceConfiguration : IEntityTypeConfiguration<ProductPrice>
{
    public void Configure(EntityTypeBuilder<ProductPrice> builder)
    {
        builder.ToTable("product_prices", t => t.HasCheckConstraint("ck_product_prices_amount", "amount >= 0"));
        builder.HasKey(p => new { p.ProductId, p.Currency });
        builder.Property(p => p.ProductId).HasColumnName("product_id");
        builder.Property(p => p.Currency).HasColumnName("currency").HasMaxLength(3);
        builder.Property(p => p.Amount).HasColumnName("amount").HasPrecision(18, 4);
        builder.HasOne<Product>().WithMany(p => p.Prices).HasForeignKey(p => p.ProductId).OnDelete(DeleteBehavior.Cascade);
    }
}

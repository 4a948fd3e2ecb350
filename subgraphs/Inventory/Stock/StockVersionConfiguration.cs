using EShop.Audit;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EShop.Inventory.Stock;

internal sealed class StockVersionConfiguration : IEntityTypeConfiguration<StockVersion>
{
    public void Configure(EntityTypeBuilder<StockVersion> builder)
    {
        builder.IsNotAudited();
        builder.ToTable("stock_versions");
        builder.HasKey(v => v.ProductId);
        builder.Property(v => v.ProductId).HasColumnName("product_id").ValueGeneratedNever();
        builder.Property(v => v.Version).HasColumnName("version");
    }
}

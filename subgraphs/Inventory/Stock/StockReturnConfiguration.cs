using EShop.Audit;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EShop.Inventory.Stock;

internal sealed class StockReturnConfiguration : IEntityTypeConfiguration<StockReturn>
{
    public void Configure(EntityTypeBuilder<StockReturn> builder)
    {
        builder.IsNotAudited();
        builder.ToTable("stock_returns");
        builder.HasKey(r => new { r.OrderId, r.Key });
        builder.Property(r => r.OrderId).HasColumnName("order_id");
        builder.Property(r => r.Key).HasColumnName("key").HasMaxLength(64);
        builder.Property(r => r.ReturnedAt).HasColumnName("returned_at");
    }
}

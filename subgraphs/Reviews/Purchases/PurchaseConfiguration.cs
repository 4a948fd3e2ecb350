using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EShop.Reviews.Purchases;

internal sealed class PurchaseConfiguration : IEntityTypeConfiguration<Purchase>
{
    public void Configure(EntityTypeBuilder<Purchase> builder)
    {
        builder.ToTable("purchases");
        builder.HasKey(p => new { p.OwnerId, p.ProductId });
        builder.Property(p => p.OwnerId).HasColumnName("owner_id");
        builder.Property(p => p.ProductId).HasColumnName("product_id");
        builder.Property(p => p.OrderId).HasColumnName("order_id");
        builder.Property(p => p.DeliveredAt).HasColumnName("delivered_at");
    }
}

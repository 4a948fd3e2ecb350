using EShop.Audit;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EShop.Inventory.BackInStock;

internal sealed class BackInStockRequestConfiguration : IEntityTypeConfiguration<BackInStockRequest>
{
    public void Configure(EntityTypeBuilder<BackInStockRequest> builder)
    {
        builder.IsNotAudited();
        builder.ToTable("back_in_stock_requests");
        builder.HasKey(r => new { r.ProductId, r.UserId });
        builder.Property(r => r.ProductId).HasColumnName("product_id");
        builder.Property(r => r.UserId).HasColumnName("user_id");
        builder.Property(r => r.RequestedAt).HasColumnName("requested_at");
        builder.HasIndex(r => r.UserId);
    }
}

using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EShop.Basket.Baskets;

internal sealed class BasketLineConfiguration : IEntityTypeConfiguration<BasketLine>
{
    public void Configure(EntityTypeBuilder<BasketLine> builder)
    {
        builder.ToTable("basket_lines", t => t.HasCheckConstraint("ck_basket_lines_quantity", "quantity > 0"));
        builder.HasKey(l => new { l.BasketId, l.ProductId });
        builder.Property(l => l.BasketId).HasColumnName("basket_id");
        builder.Property(l => l.ProductId).HasColumnName("product_id");
        builder.Property(l => l.Quantity).HasColumnName("quantity");
        builder.Property(l => l.SeenPrice).HasColumnName("seen_price").HasPrecision(18, 4);
        builder.Ignore(l => l.Currency);
        builder.Property(l => l.AddedAt).HasColumnName("added_at");
    }
}

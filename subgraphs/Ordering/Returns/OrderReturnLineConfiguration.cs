using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EShop.Ordering.Returns;

internal sealed class OrderReturnLineConfiguration : IEntityTypeConfiguration<OrderReturnLine>
{
    public void Configure(EntityTypeBuilder<OrderReturnLine> builder)
    {
        builder.ToTable("order_return_lines", t => t.HasCheckConstraint("ck_order_return_lines_quantity", "quantity > 0"));
        builder.HasKey(l => new { l.ReturnId, l.LineId });
        builder.Property(l => l.ReturnId).HasColumnName("return_id");
        builder.Property(l => l.LineId).HasColumnName("line_id");
        builder.Property(l => l.Quantity).HasColumnName("quantity");
    }
}

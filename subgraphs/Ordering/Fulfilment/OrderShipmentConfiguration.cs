using System.Text.Json;
using EShop.Contracts;
using EShop.Ordering.Orders;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EShop.Ordering.Fulfilment;

internal sealed class OrderShipmentConfiguration : IEntityTypeConfiguration<OrderShipment>
{
    public void Configure(EntityTypeBuilder<OrderShipment> builder)
    {
        builder.ToTable("order_shipments");
        builder.HasKey(s => s.ShipmentId);
        builder.Property(s => s.ShipmentId).HasColumnName("shipment_id").ValueGeneratedNever();
        builder.Property(s => s.OrderId).HasColumnName("order_id");
        builder.Property(s => s.Status).HasColumnName("status");
        builder.Property(s => s.Version).HasColumnName("version");
        builder.Property(s => s.Lines).HasColumnName("lines").HasColumnType("jsonb").HasConversion(
            lines => JsonSerializer.Serialize(lines, JsonSerializerOptions.Default),
            json => JsonSerializer.Deserialize<ShipmentLine[]>(json, JsonSerializerOptions.Default)!,
            new ValueComparer<IReadOnlyList<ShipmentLine>>(
                (left, right) => left!.SequenceEqual(right!),
                lines => lines.Aggregate(0, (hash, line) => HashCode.Combine(hash, line)),
                lines => lines));
        builder.Property(s => s.UpdatedAt).HasColumnName("updated_at");
        builder.HasOne<Order>().WithMany().HasForeignKey(s => s.OrderId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(s => s.OrderId);
    }
}

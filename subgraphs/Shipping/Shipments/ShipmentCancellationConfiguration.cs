using System.Text.Json;
using EShop.Audit;
using EShop.Contracts;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EShop.Shipping.Shipments;

internal sealed class ShipmentCancellationConfiguration : IEntityTypeConfiguration<ShipmentCancellation>
{
    public void Configure(EntityTypeBuilder<ShipmentCancellation> builder)
    {
        builder.ToTable("shipment_cancellations");
        builder.IsNotAudited();
        builder.HasKey(c => c.OrderId);
        builder.Property(c => c.OrderId).HasColumnName("order_id").ValueGeneratedNever();
        builder.Property(c => c.CancelledAt).HasColumnName("cancelled_at");
        builder.Property(c => c.Lines).HasColumnName("lines").HasColumnType("jsonb").HasConversion(
            lines => JsonSerializer.Serialize(lines, JsonSerializerOptions.Default),
            json => JsonSerializer.Deserialize<List<ShipmentLine>>(json, JsonSerializerOptions.Default) ?? new List<ShipmentLine>(),
            new ValueComparer<List<ShipmentLine>>(
                (a, b) => a != null && b != null && a.SequenceEqual(b),
                lines => lines.Count,
                lines => lines.ToList()));
    }
}

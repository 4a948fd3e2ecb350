using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EShop.Inventory.Warehouses;

internal sealed class WarehouseConfiguration : IEntityTypeConfiguration<Warehouse>
{
    public void Configure(EntityTypeBuilder<Warehouse> builder)
    {
        builder.ToTable("warehouses");
        builder.Property(w => w.Id).HasColumnName("id").ValueGeneratedNever();
        builder.Property(w => w.Code).HasColumnName("code").HasMaxLength(20);
        builder.Property(w => w.Name).HasColumnName("name").HasMaxLength(100);
        builder.Property(w => w.IsActive).HasColumnName("is_active");
        builder.Property(w => w.IsDefault).HasColumnName("is_default");
        builder.Property(w => w.CreatedAt).HasColumnName("created_at");
        builder.HasIndex(w => w.Code).IsUnique();
        builder.HasIndex(w => w.IsDefault).IsUnique().HasFilter("is_default");
    }
}

using EShop.Identity.Users;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EShop.Identity.Addresses;

internal sealed class UserAddressConfiguration : IEntityTypeConfiguration<UserAddress>
{
    public void Configure(EntityTypeBuilder<UserAddress> builder)
    {
        builder.ToTable("user_addresses");
        builder.Property(a => a.Id).HasColumnName("id").ValueGeneratedNever();
        builder.Property(a => a.UserId).HasColumnName("user_id");
        builder.Property(a => a.Name).HasColumnName("name").HasMaxLength(200);
        builder.Property(a => a.Company).HasColumnName("company").HasMaxLength(200);
        builder.Property(a => a.Street).HasColumnName("street").HasMaxLength(200);
        builder.Property(a => a.Street2).HasColumnName("street2").HasMaxLength(200);
        builder.Property(a => a.PostalCode).HasColumnName("postal_code").HasMaxLength(20);
        builder.Property(a => a.City).HasColumnName("city").HasMaxLength(100);
        builder.Property(a => a.Region).HasColumnName("region").HasMaxLength(100);
        builder.Property(a => a.Country).HasColumnName("country").HasMaxLength(2);
        builder.Property(a => a.IsDefaultShipping).HasColumnName("is_default_shipping");
        builder.Property(a => a.IsDefaultBilling).HasColumnName("is_default_billing");
        builder.Property(a => a.CreatedAt).HasColumnName("created_at");
        builder.HasOne<User>().WithMany().HasForeignKey(a => a.UserId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(a => new { a.UserId, a.CreatedAt, a.Id });
        builder.HasIndex(a => a.UserId).IsUnique().HasFilter("is_default_shipping").HasDatabaseName("ix_user_addresses_shipping");
        builder.HasIndex(a => a.UserId).IsUnique().HasFilter("is_default_billing").HasDatabaseName("ix_user_addresses_billing");
    }
}

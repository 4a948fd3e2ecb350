using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EShop.Identity.Users;

internal sealed class UserConfiguration : IEntityTypeConfiguration<User>
{
    public void Configure(EntityTypeBuilder<User> builder)
    {
        builder.ToTable("users", t => t.HasCheckConstraint("ck_users_contact", "email IS NOT NULL OR phone IS NOT NULL OR deleted_at IS NOT NULL"));
        builder.Property(u => u.Id).HasColumnName("id").ValueGeneratedNever();
        builder.Property(u => u.Email).HasColumnName("email").HasMaxLength(254);
        builder.Property(u => u.Phone).HasColumnName("phone").HasMaxLength(16);
        builder.Property(u => u.EmailConfirmedAt).HasColumnName("email_confirmed_at");
        builder.Property(u => u.PhoneConfirmedAt).HasColumnName("phone_confirmed_at");
        builder.Property(u => u.DisplayName).HasColumnName("display_name").HasMaxLength(100);
        builder.Property(u => u.PasswordHash).HasColumnName("password_hash").HasMaxLength(200);
        builder.Property(u => u.Roles).HasColumnName("roles");
        builder.Property(u => u.FailedSignIns).HasColumnName("failed_sign_ins");
        builder.Property(u => u.LockedUntil).HasColumnName("locked_until");
        builder.Property(u => u.CreatedAt).HasColumnName("created_at");
        builder.Property(u => u.DeletedAt).HasColumnName("deleted_at");
        builder.Ignore(u => u.IsSigningIn);
        builder.HasIndex(u => u.Email).IsUnique();
        builder.HasIndex(u => u.Phone).IsUnique();
        builder.HasIndex(u => new { u.CreatedAt, u.Id });
    }
}

using EShop.Audit;
using EShop.Identity.Users;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EShop.Identity.Contacts;

internal sealed class ContactConfirmationConfiguration : IEntityTypeConfiguration<ContactConfirmation>
{
    public void Configure(EntityTypeBuilder<ContactConfirmation> builder)
    {
        builder.IsNotAudited();
        builder.ToTable("contact_confirmations", t => t.HasCheckConstraint("ck_contact_confirmations_one", "num_nonnulls(email, phone) = 1"));
        builder.Property(c => c.Id).HasColumnName("id").ValueGeneratedNever();
        builder.Property(c => c.UserId).HasColumnName("user_id");
        builder.Property(c => c.Email).HasColumnName("email").HasMaxLength(254);
        builder.Property(c => c.Phone).HasColumnName("phone").HasMaxLength(16);
        builder.Property(c => c.CodeHash).HasColumnName("code_hash").HasMaxLength(32);
        builder.Property(c => c.ExpiresAt).HasColumnName("expires_at");
        builder.Property(c => c.UsedAt).HasColumnName("used_at");
        builder.HasOne<User>().WithMany().HasForeignKey(c => c.UserId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(c => c.CodeHash).IsUnique();
        builder.HasIndex(c => new { c.UserId, c.ExpiresAt });
    }
}

using EShop.Audit;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EShop.Notifications.Contacts;

internal sealed class ContactConfiguration : IEntityTypeConfiguration<Contact>
{
    public void Configure(EntityTypeBuilder<Contact> builder)
    {
        builder.ToTable("contacts");
        builder.IsNotAudited();
        builder.HasKey(c => c.UserId);
        builder.Property(c => c.UserId).HasColumnName("user_id").ValueGeneratedNever();
        builder.Property(c => c.Email).HasColumnName("email");
        builder.Property(c => c.Phone).HasColumnName("phone");
        builder.Property(c => c.DisplayName).HasColumnName("display_name");
        builder.Property(c => c.KnownAt).HasColumnName("known_at");
        builder.Property(c => c.ErasedAt).HasColumnName("erased_at");
    }
}

using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EShop.Reviews.Reviews;

internal sealed class ReviewConfiguration : IEntityTypeConfiguration<Review>
{
    /// <summary>One review a user and product.</summary>
    public const string OneEach = "ix_reviews_author_product";

    public void Configure(EntityTypeBuilder<Review> builder)
    {
        builder.ToTable("reviews", t => t.HasCheckConstraint("ck_reviews_stars", "stars between 1 and 5"));
        builder.Property(r => r.Id).HasColumnName("id").ValueGeneratedNever();
        builder.Property(r => r.ProductId).HasColumnName("product_id");
        builder.Property(r => r.AuthorId).HasColumnName("author_id");
        builder.Property(r => r.OrderId).HasColumnName("order_id");
        builder.Property(r => r.Stars).HasColumnName("stars");
        builder.Property(r => r.Title).HasColumnName("title").HasMaxLength(ReviewRules.MaxTitleLength);
        builder.Property(r => r.Body).HasColumnName("body").HasMaxLength(ReviewRules.MaxBodyLength);
        builder.Property(r => r.Status).HasColumnName("status");
        builder.Property(r => r.HiddenReason).HasColumnName("hidden_reason").HasMaxLength(ReviewRules.MaxReasonLength);
        builder.Property(r => r.HelpfulCount).HasColumnName("helpful_count");
        builder.Property(r => r.Version).HasColumnName("version").IsConcurrencyToken();
        builder.Property(r => r.CreatedAt).HasColumnName("created_at");
        builder.Property(r => r.UpdatedAt).HasColumnName("updated_at");
        builder.HasIndex(r => new { r.AuthorId, r.ProductId }).IsUnique().HasDatabaseName(OneEach);
        builder.HasIndex(r => new { r.ProductId, r.Status, r.HelpfulCount, r.Id });
        builder.HasIndex(r => new { r.CreatedAt, r.Id });
    }
}

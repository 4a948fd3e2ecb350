using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EShop.Reviews.Reviews;

internal sealed class ReviewVoteConfiguration : IEntityTypeConfiguration<ReviewVote>
{
    public void Configure(EntityTypeBuilder<ReviewVote> builder)
    {
        builder.ToTable("review_votes");
        builder.HasKey(v => new { v.ReviewId, v.UserId });
        builder.Property(v => v.ReviewId).HasColumnName("review_id");
        builder.Property(v => v.UserId).HasColumnName("user_id");
        builder.Property(v => v.VotedAt).HasColumnName("voted_at");
        builder.HasOne<Review>().WithMany().HasForeignKey(v => v.ReviewId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(v => v.UserId);
    }
}

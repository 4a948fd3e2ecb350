using EShop.Audit;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EShop.Reviews.Products;

internal sealed class ProductRatingConfiguration : IEntityTypeConfiguration<ProductRating>
{
    public void Configure(EntityTypeBuilder<ProductRating> builder)
    {
        builder.ToTable("product_ratings");
        builder.IsNotAudited();
        builder.HasKey(r => r.ProductId);
        builder.Property(r => r.ProductId).HasColumnName("product_id").ValueGeneratedNever();
        builder.Property(r => r.One).HasColumnName("one");
        builder.Property(r => r.Two).HasColumnName("two");
        builder.Property(r => r.Three).HasColumnName("three");
        builder.Property(r => r.Four).HasColumnName("four");
        builder.Property(r => r.Five).HasColumnName("five");
        builder.Property(r => r.Version).HasColumnName("version");
    }
}

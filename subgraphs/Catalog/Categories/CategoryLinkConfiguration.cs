using EShop.Audit;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EShop.Catalog.Categories;

internal sealed class CategoryLinkConfiguration : IEntityTypeConfiguration<CategoryLink>
{
    public void Configure(EntityTypeBuilder<CategoryLink> builder)
    {
        builder.IsNotAudited();
        builder.ToTable((string?)null);
        builder.HasKey(l => new { l.AncestorId, l.CategoryId });
        builder.Property(l => l.AncestorId).HasColumnName("ancestor_id");
        builder.Property(l => l.CategoryId).HasColumnName("category_id");
        builder.Property(l => l.Distance).HasColumnName("distance");
        builder.ToSqlQuery(
            """
            WITH RECURSIVE links AS (
                SELECT id AS ancestor_id, id AS category_id, 0 AS distance FROM categories
                UNION ALL
                SELECT links.ancestor_id, categories.id, links.distance + 1
                FROM links JOIN categories ON categories.parent_id = links.category_id)
            SELECT ancestor_id, category_id, distance FROM links
            """);
    }
}

using EShop.Catalog.Categories;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EShop.Catalog.Attributes;

internal sealed class ProductAttributeDefinitionConfiguration : IEntityTypeConfiguration<ProductAttributeDefinition>
{
    public void Configure(EntityTypeBuilder<ProductAttributeDefinition> builder)
    {
        builder.ToTable("attribute_definitions");
        builder.Property(d => d.Id).HasColumnName("id").ValueGeneratedNever();
        builder.Property(d => d.Key).HasColumnName("key").HasMaxLength(AttributeRules.MaxKeyLength);
        builder.Property(d => d.Name).HasColumnName("name").HasMaxLength(AttributeRules.MaxNameLength);
        builder.Property(d => d.Type).HasColumnName("type");
        builder.Property(d => d.Unit).HasColumnName("unit").HasMaxLength(AttributeRules.MaxUnitLength);
        builder.Property(d => d.IsFacetable).HasColumnName("is_facetable");
        builder.Property(d => d.AllowedValues).HasColumnName("allowed_values");
        builder.Property(d => d.CategoryId).HasColumnName("category_id");
        builder.Property(d => d.Position).HasColumnName("position");
        builder.HasOne<Category>().WithMany().HasForeignKey(d => d.CategoryId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(d => d.Key).IsUnique();
        builder.HasIndex(d => new { d.Position, d.Key });
    }
}

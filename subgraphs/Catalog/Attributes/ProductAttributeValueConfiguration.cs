using EShop.Catalog.Products;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EShop.Catalog.Attributes;

internal sealed class ProductAttributeValueConfiguration : IEntityTypeConfiguration<ProductAttributeValue>
{
    public void Configure(EntityTypeBuilder<ProductAttributeValue> builder)
    {
        builder.ToTable(
            "product_attributes",
            t => t.HasCheckConstraint("ck_product_attributes_one_value", "num_nonnulls(text_value, number_value, boolean_value) = 1"));
        builder.HasKey(v => new { v.ProductId, v.DefinitionId });
        builder.Property(v => v.ProductId).HasColumnName("product_id");
        builder.Property(v => v.DefinitionId).HasColumnName("definition_id");
        builder.Property(v => v.TextValue).HasColumnName("text_value").HasMaxLength(AttributeRules.MaxTextLength);
        builder.Property(v => v.NumberValue).HasColumnName("number_value").HasPrecision(24, AttributeRules.MaxDecimals);
        builder.Property(v => v.BooleanValue).HasColumnName("boolean_value");
        builder.HasOne<Product>().WithMany(p => p.Attributes).HasForeignKey(v => v.ProductId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<ProductAttributeDefinition>().WithMany().HasForeignKey(v => v.DefinitionId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(v => new { v.DefinitionId, v.TextValue });
        builder.HasIndex(v => new { v.DefinitionId, v.NumberValue });
    }
}

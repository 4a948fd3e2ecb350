using EShop.Catalog.Categories;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NpgsqlTypes;

namespace EShop.Catalog.Products;

internal sealed class ProductConfiguration : IEntityTypeConfiguration<Product>
{
    /// <summary>The words of a product, kept by the database. Not a property: it is for searching alone.</summary>
    public const string SearchVector = "SearchVector";

    /// <summary>How words are told apart: names and brands are not inflected, and shops have many languages.</summary>
    public const string SearchConfiguration = "simple";

    public void Configure(EntityTypeBuilder<Product> builder)
    {
        builder.ToTable("products", table =>
        {
            table.HasCheckConstraint("ck_products_price", "price_amount >= 0");
            table.HasCheckConstraint("ck_products_variant", "variant_of_id IS NULL OR NOT has_variants");
        });
        builder.Property(p => p.Id).HasColumnName("id").ValueGeneratedNever();
        builder.Property(p => p.Sku).HasColumnName("sku").HasMaxLength(64);
        builder.Property(p => p.Name).HasColumnName("name").HasMaxLength(200);
        builder.Property(p => p.Slug).HasColumnName("slug").HasMaxLength(220);
        builder.Property(p => p.Description).HasColumnName("description").HasMaxLength(20_000);
        builder.Property(p => p.Brand).HasColumnName("brand").HasMaxLength(100);
        builder.Property(p => p.ImageUrl).HasColumnName("image_url").HasMaxLength(500);
        builder.Property(p => p.CategoryId).HasColumnName("category_id");
        builder.Property(p => p.Status).HasColumnName("status");
        builder.Property(p => p.PriceAmount).HasColumnName("price_amount").HasPrecision(18, 4);
        builder.Property(p => p.PriceCurrency).HasColumnName("price_currency").HasMaxLength(3);
        builder.Property(p => p.TaxClass).HasColumnName("tax_class").HasMaxLength(20);
        builder.Property(p => p.WeightGrams).HasColumnName("weight_grams");
        builder.Property(p => p.Version).HasColumnName("version").IsConcurrencyToken();
        builder.Property(p => p.CreatedAt).HasColumnName("created_at");
        builder.Property(p => p.UpdatedAt).HasColumnName("updated_at");
        builder.Property<NpgsqlTsVector>(SearchVector)
            .HasColumnName("search_vector")
            .HasComputedColumnSql(
                $"setweight(to_tsvector('{SearchConfiguration}', name), 'A') || "
                + $"setweight(to_tsvector('{SearchConfiguration}', coalesce(brand, '')), 'B') || "
                + $"setweight(to_tsvector('{SearchConfiguration}', coalesce(description, '')), 'D')",
                stored: true);
        builder.Property(p => p.VariantOfId).HasColumnName("variant_of_id");
        builder.Property(p => p.HasVariants).HasColumnName("has_variants");
        builder.Property(p => p.PublishAt).HasColumnName("publish_at");
        builder.Property(p => p.UnpublishAt).HasColumnName("unpublish_at");
        builder.HasOne(p => p.VariantOf).WithMany(p => p.Variants).HasForeignKey(p => p.VariantOfId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Category>().WithMany().HasForeignKey(p => p.CategoryId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(p => new { p.VariantOfId, p.Status });
        builder.HasIndex(p => p.Brand);
        builder.HasIndex(p => p.PublishAt).HasFilter("publish_at IS NOT NULL");
        builder.HasIndex(p => p.UnpublishAt).HasFilter("unpublish_at IS NOT NULL");
        builder.HasIndex(p => p.Sku).IsUnique();
        builder.HasIndex(p => p.Slug).IsUnique();
        builder.HasIndex(p => new { p.CategoryId, p.Name, p.Id });
        builder.HasIndex(p => new { p.Name, p.Id });
        builder.HasIndex(SearchVector).HasMethod("gin");
        builder.HasIndex(p => p.Name, "ix_products_name_trigrams").HasMethod("gin").HasOperators("gin_trgm_ops");
        builder.HasIndex(p => p.Brand, "ix_products_brand_trigrams").HasMethod("gin").HasOperators("gin_trgm_ops");
    }
}

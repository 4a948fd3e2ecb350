using EShop.Audit;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EShop.Catalog.Imports;

internal sealed class ProductImportConfiguration : IEntityTypeConfiguration<ProductImport>
{
    public void Configure(EntityTypeBuilder<ProductImport> builder)
    {
        // The import is its own record of who did what; the products that it changes leave their trail.
        builder.IsNotAudited();
        builder.ToTable("product_imports");
        builder.Property(i => i.Id).HasColumnName("id").ValueGeneratedNever();
        builder.Property(i => i.Format).HasColumnName("format");
        builder.Property(i => i.Status).HasColumnName("status");
        builder.Property(i => i.StartedBy).HasColumnName("started_by");
        builder.Property(i => i.StartedInRole).HasColumnName("started_in_role").HasMaxLength(16);
        builder.Property(i => i.StartedAt).HasColumnName("started_at");
        builder.Property(i => i.FinishedAt).HasColumnName("finished_at");
        builder.Property(i => i.LineCount).HasColumnName("line_count");
        builder.Property(i => i.ProcessedCount).HasColumnName("processed_count");
        builder.Property(i => i.CreatedCount).HasColumnName("created_count");
        builder.Property(i => i.UpdatedCount).HasColumnName("updated_count");
        builder.Property(i => i.UnchangedCount).HasColumnName("unchanged_count");
        builder.Property(i => i.FailedCount).HasColumnName("failed_count");
        builder.HasIndex(i => new { i.StartedAt, i.Id });
        builder.HasIndex(i => i.StartedAt, "ix_product_imports_running").HasFilter("finished_at IS NULL");
    }
}

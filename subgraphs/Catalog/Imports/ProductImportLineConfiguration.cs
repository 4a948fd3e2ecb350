using EShop.Audit;
using EShop.Catalog.Products;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EShop.Catalog.Imports;

internal sealed class ProductImportLineConfiguration : IEntityTypeConfiguration<ProductImportLine>
{
    public void Configure(EntityTypeBuilder<ProductImportLine> builder)
    {
        builder.IsNotAudited();
        builder.ToTable("product_import_lines");
        builder.HasKey(l => new { l.ImportId, l.Line });
        builder.Property(l => l.ImportId).HasColumnName("import_id");
        builder.Property(l => l.Line).HasColumnName("line").ValueGeneratedNever();
        builder.Property(l => l.Sku).HasColumnName("sku").HasMaxLength(ImportReports.MaxSkuLength);
        builder.Property(l => l.Status).HasColumnName("status");
        builder.Property(l => l.ProductId).HasColumnName("product_id");
        builder.Property(l => l.ErrorCode).HasColumnName("error_code");
        builder.Property(l => l.Field).HasColumnName("field").HasMaxLength(ImportReports.MaxFieldLength);
        builder.Property(l => l.Message).HasColumnName("message").HasMaxLength(ImportReports.MaxMessageLength);
        builder.HasOne<ProductImport>().WithMany().HasForeignKey(l => l.ImportId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(l => new { l.ImportId, l.Status, l.Line });
    }
}

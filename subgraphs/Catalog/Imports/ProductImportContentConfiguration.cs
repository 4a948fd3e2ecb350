using EShop.Audit;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EShop.Catalog.Imports;

internal sealed class ProductImportContentConfiguration : IEntityTypeConfiguration<ProductImportContent>
{
    public void Configure(EntityTypeBuilder<ProductImportContent> builder)
    {
        builder.IsNotAudited();
        builder.ToTable("product_import_contents");
        builder.HasKey(c => c.ImportId);
        builder.Property(c => c.ImportId).HasColumnName("import_id");
        builder.Property(c => c.Text).HasColumnName("text");
        builder.HasOne<ProductImport>().WithMany().HasForeignKey(c => c.ImportId).OnDelete(DeleteBehavior.Cascade);
    }
}

using Microsoft.EntityFrameworkCore;

namespace Cacao.Data.Tests.Querying;

public sealed class CatalogueContext(DbContextOptions<CatalogueContext> options) : DbContext(options)
{
    public DbSet<Author> Authors => Set<Author>();

    public DbSet<Work> Works => Set<Work>();

    public DbSet<Label> Labels => Set<Label>();
}

using Microsoft.EntityFrameworkCore;

namespace EShop.Audit.Tests.Support;

public sealed class ShelfContext(DbContextOptions<ShelfContext> options) : DbContext(options)
{
    public DbSet<Shelf> Shelves => Set<Shelf>();

    public DbSet<ShelfCount> Counts => Set<ShelfCount>();

    public DbSet<AuditEntry> AuditEntries => Set<AuditEntry>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Shelf>().HasIndex(s => s.Label).IsUnique();
        modelBuilder.Entity<ShelfCount>().IsNotAudited();
        modelBuilder.AddAuditEntities();
    }
}

using EShop.Messaging.Tests.Sagas;
using MassTransit;
using Microsoft.EntityFrameworkCore;

namespace EShop.Messaging.Tests.Support;

public class ShopDbContext : DbContext
{
    public ShopDbContext(DbContextOptions<ShopDbContext> options)
        : base(options)
    {
    }

    protected ShopDbContext(DbContextOptions options)
        : base(options)
    {
    }

    public DbSet<Note> Notes => Set<Note>();

    public DbSet<Counter> Counters => Set<Counter>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.AddMessagingEntities();
        modelBuilder.Entity<Counter>(counter =>
        {
            counter.HasKey(x => x.CorrelationId);
            counter.Property(x => x.CorrelationId).ValueGeneratedNever();
            counter.Property(x => x.CurrentState).HasMaxLength(64);
            counter.Property(x => x.Group).HasMaxLength(64).HasColumnName("group_name");
            counter.Property(x => x.Kind).HasConversion<string>();
            counter.Property(x => x.RowVersion).IsRowVersion();
        });
    }
}

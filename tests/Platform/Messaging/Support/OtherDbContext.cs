using Microsoft.EntityFrameworkCore;

namespace EShop.Messaging.Tests.Support;

/// <summary>A second module's context: the same tables, another schema and another database.</summary>
public sealed class OtherDbContext(DbContextOptions<OtherDbContext> options) : ShopDbContext(options)
{
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.HasDefaultSchema("other");
        base.OnModelCreating(modelBuilder);
    }
}

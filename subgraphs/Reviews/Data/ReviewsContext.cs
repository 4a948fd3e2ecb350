using EShop.Audit;
using EShop.Reviews.Products;
using EShop.Reviews.Purchases;
using EShop.Reviews.Reviews;
using MassTransit;
using Microsoft.EntityFrameworkCore;

namespace EShop.Reviews.Data;

/// <summary>Reviews' database.</summary>
public sealed class ReviewsContext(DbContextOptions<ReviewsContext> options) : DbContext(options)
{
    public DbSet<Review> Reviews => Set<Review>();

    public DbSet<ReviewVote> Votes => Set<ReviewVote>();

    public DbSet<ProductRating> Ratings => Set<ProductRating>();

    public DbSet<Purchase> Purchases => Set<Purchase>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        ArgumentNullException.ThrowIfNull(modelBuilder);
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(ReviewsContext).Assembly);
        modelBuilder.AddMessagingEntities();
        modelBuilder.AddAuditEntities();
    }
}

using EShop.Audit;
using EShop.Notifications.Contacts;
using EShop.Notifications.Feed;
using EShop.Notifications.Outgoing;
using EShop.Notifications.Preferences;
using MassTransit;
using Microsoft.EntityFrameworkCore;

namespace EShop.Notifications.Data;

/// <summary>Notifications' database.</summary>
public sealed class NotificationsContext(DbContextOptions<NotificationsContext> options) : DbContext(options)
{
    public DbSet<Notification> Notifications => Set<Notification>();

    public DbSet<OutgoingMessage> OutgoingMessages => Set<OutgoingMessage>();

    public DbSet<StoredPreference> Preferences => Set<StoredPreference>();

    public DbSet<Contact> Contacts => Set<Contact>();

    public DbSet<OrderContact> OrderContacts => Set<OrderContact>();

    public DbSet<WaitingOccasion> WaitingOccasions => Set<WaitingOccasion>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        ArgumentNullException.ThrowIfNull(modelBuilder);
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(NotificationsContext).Assembly);
        modelBuilder.AddMessagingEntities();
        modelBuilder.AddAuditEntities();
    }
}

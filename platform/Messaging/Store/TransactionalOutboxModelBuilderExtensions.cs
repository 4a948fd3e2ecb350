using EShop.Messaging.Store;
using MassTransit.EntityFrameworkCoreIntegration;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace MassTransit;

/// <summary>Maps the tables of inbox, outbox and scheduler. Table and column names are those of MassTransit's EF Core package.</summary>
public static class TransactionalOutboxModelBuilderExtensions
{
    private const int AddressLength = 256;

    /// <summary>Everything a messaging module's context needs: inbox, outbox and scheduled messages.</summary>
    public static ModelBuilder AddMessagingEntities(this ModelBuilder modelBuilder)
    {
        modelBuilder.AddTransactionalOutboxEntities();
        modelBuilder.AddScheduledMessageEntity();
        return modelBuilder;
    }

    public static void AddTransactionalOutboxEntities(this ModelBuilder modelBuilder)
    {
        modelBuilder.AddInboxStateEntity();
        modelBuilder.AddOutboxStateEntity();
        modelBuilder.AddOutboxMessageEntity();
    }

    public static void AddInboxStateEntity(this ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<InboxState>(inbox =>
        {
            inbox.ToTable(nameof(InboxState));
            inbox.HasKey(x => x.Id);
            inbox.Property(x => x.Id).UseIdentityByDefaultColumn();
            inbox.HasAlternateKey(x => new { x.MessageId, x.ConsumerId });
            inbox.HasIndex(x => x.Delivered);
        });
    }

    public static void AddOutboxStateEntity(this ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<OutboxState>(outbox =>
        {
            outbox.ToTable(nameof(OutboxState));
            outbox.HasKey(x => x.OutboxId);
            outbox.Property(x => x.OutboxId).ValueGeneratedNever();
            outbox.Property(x => x.Failures).HasDefaultValue(0);
            outbox.HasIndex(x => x.Created);
        });
    }

    public static void AddOutboxMessageEntity(this ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<OutboxMessage>(message =>
        {
            message.ToTable(nameof(OutboxMessage));
            message.HasKey(x => x.SequenceNumber);
            message.Property(x => x.SequenceNumber).UseIdentityByDefaultColumn();
            message.ConfigureStoredMessage();
            message.HasIndex(x => x.EnqueueTime);
            message.HasIndex(x => x.ExpirationTime);
            message.HasIndex(x => new { x.OutboxId, x.SequenceNumber }).IsUnique();
            message.HasIndex(x => new { x.InboxMessageId, x.InboxConsumerId, x.SequenceNumber }).IsUnique();
            message.HasOne<OutboxState>().WithMany().HasForeignKey(x => x.OutboxId);
            message.HasOne<InboxState>().WithMany()
                .HasForeignKey(x => new { x.InboxMessageId, x.InboxConsumerId })
                .HasPrincipalKey(x => new { x.MessageId, x.ConsumerId });
        });
    }

    public static void AddScheduledMessageEntity(this ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<ScheduledMessageRow>(message =>
        {
            message.ToTable("ScheduledMessage");
            message.HasKey(x => x.TokenId);
            message.Property(x => x.TokenId).ValueGeneratedNever();
            message.ConfigureStoredMessage();
            message.HasIndex(x => x.DueAt);
        });
    }

    private static void ConfigureStoredMessage<T>(this EntityTypeBuilder<T> message)
        where T : StoredMessage
    {
        message.Property(x => x.ContentType).HasMaxLength(256).IsRequired();
        message.Property(x => x.MessageType).IsRequired();
        message.Property(x => x.Body).IsRequired();
        message.Property(x => x.SourceAddress).HasMaxLength(AddressLength);
        message.Property(x => x.DestinationAddress).HasMaxLength(AddressLength);
        message.Property(x => x.ResponseAddress).HasMaxLength(AddressLength);
        message.Property(x => x.FaultAddress).HasMaxLength(AddressLength);
    }
}

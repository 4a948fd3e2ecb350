using EShop.Audit;
using EShop.Identity.Accounts;
using EShop.Identity.Addresses;
using EShop.Identity.Contacts;
using EShop.Identity.Keys;
using EShop.Identity.Sessions;
using EShop.Identity.Users;
using MassTransit;
using Microsoft.EntityFrameworkCore;

namespace EShop.Identity.Data;

/// <summary>Identity's database.</summary>
public sealed class IdentityContext(DbContextOptions<IdentityContext> options) : DbContext(options)
{
    public DbSet<User> Users => Set<User>();

    public DbSet<RefreshToken> RefreshTokens => Set<RefreshToken>();

    public DbSet<UserAddress> Addresses => Set<UserAddress>();

    public DbSet<PasswordReset> PasswordResets => Set<PasswordReset>();

    public DbSet<ContactConfirmation> ContactConfirmations => Set<ContactConfirmation>();

    public DbSet<SigningKeyRecord> SigningKeys => Set<SigningKeyRecord>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        ArgumentNullException.ThrowIfNull(modelBuilder);
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(IdentityContext).Assembly);
        modelBuilder.AddMessagingEntities();
        modelBuilder.AddAuditEntities();
    }
}

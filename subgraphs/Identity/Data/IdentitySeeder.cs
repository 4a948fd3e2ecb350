using EShop.Defaults;
using EShop.Demo;
using EShop.Identity.Addresses;
using EShop.Identity.Passwords;
using EShop.Identity.Users;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace EShop.Identity.Data;

/// <summary>Makes the first administrator from configuration and, with demo data, users of every role with one password.</summary>
internal sealed class IdentitySeeder(
    IServiceScopeFactory scopes,
    PasswordVault passwords,
    IOptions<IdentityOptions> options,
    IOptions<SeedOptions> seed,
    TimeProvider clock)
    : IDatabaseSeeder
{
    public async Task SeedAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<IdentityContext>();
        var admin = options.Value.Admin;
        if (Contact.NormalizeEmail(admin.Email) is { } email && admin.Password is { Length: > 0 } password)
        {
            await AddAsync(db, email, "Administrator", [Roles.Customer, Roles.Admin], user => passwords.Hash(user, password), cancellationToken);
        }

        await db.SaveChangesAsync(cancellationToken);
        if (DemoShop.Create(seed.Value, clock) is { } shop)
        {
            await AddPeopleAsync(db, shop.People, cancellationToken);
        }
    }

    /// <summary>One hash for all: they share the password, and hashing is slow on purpose.</summary>
    private async Task AddPeopleAsync(IdentityContext db, IReadOnlyList<DemoPerson> people, CancellationToken cancellationToken)
    {
        var emails = people.Select(p => p.Email).ToArray();
        var known = await db.Users.Where(u => emails.Contains(u.Email)).Select(u => u.Email!).ToListAsync(cancellationToken);
        var missing = people.ExceptBy(known, p => p.Email).ToArray();
        if (missing.Length == 0)
        {
            return;
        }

        var now = clock.GetUtcNow();
        var users = missing.Select(p => ToUser(p, now)).ToArray();
        var hash = passwords.Hash(users[0], seed.Value.DemoPassword);
        Array.ForEach(users, u => u.PasswordHash = hash);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await db.BulkCopyAsync(users, cancellationToken);
        await db.BulkCopyAsync(missing.Select(p => ToAddress(p, now)), cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    private static User ToUser(DemoPerson person, DateTimeOffset now) => new()
    {
        Id = person.Id,
        Email = person.Email,
        DisplayName = person.Name,
        PasswordHash = "",
        Roles = [.. person.UserRoles],
        CreatedAt = now,
    };

    private static UserAddress ToAddress(DemoPerson person, DateTimeOffset now) => new()
    {
        Id = DemoIds.Of($"address {person.Email}"),
        UserId = person.Id,
        Name = person.Name,
        Street = person.Street,
        PostalCode = person.PostalCode,
        City = person.City,
        Country = DemoPerson.Country,
        IsDefaultShipping = true,
        IsDefaultBilling = true,
        CreatedAt = now,
    };

    private async Task AddAsync(
        IdentityContext db,
        string email,
        string name,
        string[] roles,
        Func<User, string> hash,
        CancellationToken cancellationToken)
    {
        if (await db.Users.AnyAsync(u => u.Email == email, cancellationToken))
        {
            return;
        }

        var now = clock.GetUtcNow();
        var user = new User
        {
            Id = Guid.CreateVersion7(now),
            Email = email,
            DisplayName = name,
            PasswordHash = "",
            Roles = [.. roles],
            CreatedAt = now,
        };
        user.PasswordHash = hash(user);
        db.Users.Add(user);
    }
}

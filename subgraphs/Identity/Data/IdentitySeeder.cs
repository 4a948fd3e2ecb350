using EShop.Defaults;
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
    private static readonly (string Email, string Name, string[] UserRoles)[] s_demoUsers =
    [
        ("admin@eshop.example", "Ada Admin", [Roles.Customer, Roles.Admin]),
        ("staff@eshop.example", "Sam Staff", [Roles.Customer, Roles.Staff]),
        ("alice@eshop.example", "Alice", [Roles.Customer]),
        ("bob@eshop.example", "Bob", [Roles.Customer]),
    ];

    public async Task SeedAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<IdentityContext>();
        var admin = options.Value.Admin;
        if (Contact.NormalizeEmail(admin.Email) is { } email && admin.Password is { Length: > 0 } password)
        {
            await AddAsync(db, email, "Administrator", [Roles.Customer, Roles.Admin], user => passwords.Hash(user, password), cancellationToken);
        }

        if (seed.Value.IsEnabled)
        {
            string? hash = null;
            foreach (var (address, name, roles) in s_demoUsers)
            {
                await AddAsync(db, address, name, roles, user => hash ??= passwords.Hash(user, seed.Value.DemoPassword), cancellationToken);
            }
        }

        await db.SaveChangesAsync(cancellationToken);
    }

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

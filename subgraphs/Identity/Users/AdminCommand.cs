using EShop.Defaults;
using EShop.Identity.Data;
using EShop.Identity.Passwords;
using Microsoft.EntityFrameworkCore;

namespace EShop.Identity.Users;

/// <summary>
/// <c>admin create EMAIL</c>: makes an administrator, or makes one of a user who has an account. The password of a new account is the
/// setting <c>Identity:Admin:Password</c>. Nothing else of the service starts.
/// </summary>
internal static class AdminCommand
{
    public static async Task<int> CreateAsync(IServiceProvider services, string address, string? password, TextWriter output)
    {
        if (Contact.NormalizeEmail(address) is not { } email)
        {
            await output.WriteLineAsync($"'{address}' is no e-mail address.");
            return 1;
        }

        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<IdentityContext>();
        await db.Database.MigrateAsync();
        var user = await db.Users.FirstOrDefaultAsync(u => u.Email == email);
        if (user is null)
        {
            if (PasswordRules.Check(password ?? string.Empty) is { } reason)
            {
                await output.WriteLineAsync(reason);
                return 1;
            }

            var now = scope.ServiceProvider.GetRequiredService<TimeProvider>().GetUtcNow();
            user = new User
            {
                Id = Guid.CreateVersion7(now),
                Email = email,
                DisplayName = "Administrator",
                PasswordHash = "",
                Roles = [Roles.Customer],
                CreatedAt = now,
            };
            user.PasswordHash = scope.ServiceProvider.GetRequiredService<PasswordVault>().Hash(user, password!);
            db.Users.Add(user);
        }

        user.Roles = [.. user.Roles.Union([Roles.Admin])];
        await db.SaveChangesAsync();
        await output.WriteLineAsync($"{email} is an administrator.");
        return 0;
    }
}

using System.Security.Claims;
using System.Text.RegularExpressions;
using EShop.Defaults;
using EShop.Identity.Data;
using Microsoft.EntityFrameworkCore;

namespace EShop.Identity.Users;

[QueryType]
public static partial class UserQueries
{
    /// <summary>Who is signed in; null for guests and anonymous callers.</summary>
    public static async Task<User?> GetMeAsync(ClaimsPrincipal caller, IUserByIdDataLoader users, CancellationToken cancellationToken)
        => caller.UserId is { } id && !caller.IsGuest ? await users.LoadAsync(id, cancellationToken) : null;

    /// <summary>The public part of anybody; all of it for the user and staff.</summary>
    [Lookup]
    [NodeResolver]
    public static Task<User?> GetUserByIdAsync(Guid id, IUserByIdDataLoader users, CancellationToken cancellationToken)
        => users.LoadAsync(id, cancellationToken);

    /// <summary>Everybody with an account, the newest first.</summary>
    /// <param name="search">A part of the name, e-mail address or phone number.</param>
    [Authorize(Roles = [Roles.Staff, Roles.Admin])]
    [UseConnection(IncludeTotalCount = true, MaxPageSize = 100)]
    public static async Task<PageConnection<User>> GetUsersAsync(
        string? search,
        PagingArguments pagingArguments,
        IdentityContext db,
        CancellationToken cancellationToken)
    {
        var users = db.Users.AsNoTracking();
        if (search?.Trim() is { Length: > 0 } text)
        {
            var pattern = $"%{WildcardPattern().Replace(text, @"\$0")}%";
            users = users.Where(u =>
                EF.Functions.ILike(u.DisplayName ?? "", pattern)
                || EF.Functions.ILike(u.Email ?? "", pattern)
                || EF.Functions.ILike(u.Phone ?? "", pattern));
        }

        return new PageConnection<User>(await users
            .OrderByDescending(u => u.CreatedAt)
            .ThenByDescending(u => u.Id)
            .ToPageAsync(pagingArguments, cancellationToken));
    }

    [GeneratedRegex(@"[\\%_]", RegexOptions.CultureInvariant, 100)]
    private static partial Regex WildcardPattern();
}

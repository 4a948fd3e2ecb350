using EShop.Identity.Users;

namespace EShop.Identity.Sessions;

/// <summary>A signed-in session.</summary>
/// <param name="AccessToken">Goes into the header <c>Authorization: Bearer …</c>.</param>
/// <param name="AccessTokenExpiresAt">When it ends.</param>
/// <param name="RefreshToken">Gives the next session, once. Null for guests.</param>
/// <param name="User">Who signed in. Null for guests.</param>
public sealed record AuthSession(string AccessToken, DateTimeOffset AccessTokenExpiresAt, string? RefreshToken, User? User);

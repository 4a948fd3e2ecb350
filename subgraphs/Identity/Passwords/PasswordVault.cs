using EShop.Identity.Users;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace EShop.Identity.Passwords;

/// <summary>Hashes and checks passwords with the framework's PBKDF2.</summary>
internal sealed class PasswordVault
{
    private readonly PasswordHasher<User> _hasher;
    private readonly User _nobody = new() { PasswordHash = "" };
    private readonly string _nobodysHash;

    public PasswordVault(IOptions<IdentityOptions> options)
    {
        _hasher = new PasswordHasher<User>(Options.Create(new PasswordHasherOptions { IterationCount = options.Value.PasswordIterations }));
        _nobodysHash = _hasher.HashPassword(_nobody, "nobody's password");
    }

    public string Hash(User user, string password) => _hasher.HashPassword(user, password);

    /// <summary>
    /// Whether the password is the user's. Takes the same time without a user: an answer's speed must not tell who has an account.
    /// </summary>
    public bool Verify(User? user, string password)
        => _hasher.VerifyHashedPassword(user ?? _nobody, user?.PasswordHash ?? _nobodysHash, password) != PasswordVerificationResult.Failed
            && user is not null;
}

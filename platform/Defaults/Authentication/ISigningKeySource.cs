namespace EShop.Defaults;

/// <summary>Gives the public keys that access tokens are signed with. Identity's own is used where it runs in the process.</summary>
public interface ISigningKeySource
{
    /// <summary>The current key set. <paramref name="refresh"/> asks for a newer one than was given before, when one may be had.</summary>
    ValueTask<IReadOnlyList<SigningKey>> GetKeysAsync(bool refresh, CancellationToken cancellationToken);
}

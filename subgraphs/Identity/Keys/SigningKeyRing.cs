using System.Security.Cryptography;
using EShop.Defaults;
using EShop.Identity.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace EShop.Identity.Keys;

/// <summary>
/// Signs with the newest key and publishes all that may still have signed a living token. Instances share keys through the database; a new
/// one is published for a while before it signs, so that validators know it by then.
/// </summary>
internal sealed class SigningKeyRing(IServiceScopeFactory scopes, KeyCipher cipher, IOptions<IdentityOptions> options, TimeProvider clock)
    : ISigningKeySource, IDisposable
{
    private const long LockId = 0x65_73_68_6F_70_6B_65_79;

    private static readonly TimeSpan s_reload = TimeSpan.FromMinutes(1);

    private readonly SemaphoreSlim _gate = new(1, 1);

    // Replaced whole, under the gate.
    private volatile Ring? _ring;

    public async ValueTask<IReadOnlyList<SigningKey>> GetKeysAsync(bool refresh, CancellationToken cancellationToken)
        => (await GetRingAsync(refresh, cancellationToken)).PublicKeys;

    public async ValueTask<string> SignAsync(TokenDescription token, CancellationToken cancellationToken)
    {
        var ring = await GetRingAsync(refresh: false, cancellationToken);
        using var key = ECDsa.Create(ring.Private);
        return TokenWriter.Write(token, ring.KeyId, key);
    }

    public void Dispose() => _gate.Dispose();

    private async ValueTask<Ring> GetRingAsync(bool refresh, CancellationToken cancellationToken)
    {
        if (_ring is { } ring && !refresh && ring.ReloadAt > clock.GetUtcNow())
        {
            return ring;
        }

        await _gate.WaitAsync(cancellationToken);
        try
        {
            if (_ring is { } current && current.ReloadAt > clock.GetUtcNow())
            {
                return current;
            }

            return _ring = await LoadAsync(cancellationToken);
        }
        finally
        {
            _gate.Release();
        }
    }

    private async Task<Ring> LoadAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<IdentityContext>();
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await db.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock({LockId})", cancellationToken);
        var now = clock.GetUtcNow();
        var settings = options.Value;
        var records = await db.SigningKeys.OrderByDescending(k => k.CreatedAt).ToListAsync(cancellationToken);
        if (records.Count == 0 || records[0].CreatedAt + settings.KeyLifetime <= now)
        {
            var record = Create(now);
            db.SigningKeys.Add(record);
            db.SigningKeys.RemoveRange(records.Where(k => k.CreatedAt + settings.KeyLifetime + settings.KeyLifetime <= now));
            await db.SaveChangesAsync(cancellationToken);
            records.Insert(0, record);
        }

        await transaction.CommitAsync(cancellationToken);

        // The newest key that every validator had the time to fetch; the very first one signs at once.
        var signing = records.Find(k => k.CreatedAt + settings.KeyPublishedBefore <= now) ?? records[^1];
        return new Ring(
            signing.KeyId,
            Decrypt(signing, includePrivate: true),
            [.. records.Select(r => new SigningKey(r.KeyId, Decrypt(r, includePrivate: false)))],
            now + s_reload);
    }

    private SigningKeyRecord Create(DateTimeOffset now)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var keyId = Guid.CreateVersion7(now).ToString("N");
        return new SigningKeyRecord { KeyId = keyId, EncryptedKey = cipher.Encrypt(keyId, key.ExportPkcs8PrivateKey()), CreatedAt = now };
    }

    private ECParameters Decrypt(SigningKeyRecord record, bool includePrivate)
    {
        using var key = ECDsa.Create();
        key.ImportPkcs8PrivateKey(cipher.Decrypt(record.KeyId, record.EncryptedKey), out _);
        return key.ExportParameters(includePrivate);
    }

    private sealed record Ring(string KeyId, ECParameters Private, IReadOnlyList<SigningKey> PublicKeys, DateTimeOffset ReloadAt);
}

using EShop.Defaults;
using EShop.Inventory.Data;
using EShop.Inventory.Warehouses;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace EShop.Inventory.Seed;

/// <summary>Gives an empty inventory two warehouses; what lies in them comes with Catalog's events.</summary>
internal sealed class InventorySeeder(IServiceScopeFactory scopes, IOptions<SeedOptions> seed, TimeProvider clock) : IDatabaseSeeder
{
    public async Task SeedAsync(CancellationToken cancellationToken)
    {
        if (!seed.Value.IsEnabled)
        {
            return;
        }

        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<InventoryContext>();
        if (await db.Warehouses.AnyAsync(cancellationToken))
        {
            return;
        }

        db.Warehouses.AddRange(New("BER-1", "Berlin", isDefault: true), New("RTM-1", "Rotterdam", isDefault: false));
        await db.SaveChangesAsync(cancellationToken);
    }

    private Warehouse New(string code, string name, bool isDefault)
    {
        var now = clock.GetUtcNow();
        return new Warehouse { Id = Guid.CreateVersion7(now), Code = code, Name = name, IsActive = true, IsDefault = isDefault, CreatedAt = now };
    }
}

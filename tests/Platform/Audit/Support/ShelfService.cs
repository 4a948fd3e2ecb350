using System.Security.Claims;
using EShop.Testing.Postgres;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace EShop.Audit.Tests.Support;

/// <summary>A service with a trail, and whoever is calling it.</summary>
public sealed class ShelfService : IAsyncDisposable
{
    private readonly ServiceProvider _services;
    private readonly HttpContextAccessor _http = new();

    private ShelfService(string connectionString)
    {
        var services = new ServiceCollection();
        services.AddSingleton<IHttpContextAccessor>(_http);
        services.AddDbContext<ShelfContext>(o => o.UseNpgsql(connectionString));
        services.AddAuditTrail<ShelfContext>();
        _services = services.BuildServiceProvider();
    }

    public static async Task<ShelfService> StartAsync(PostgresFixture postgres)
    {
        var service = new ShelfService(await postgres.CreateDatabaseAsync());
        await service.SaveAsync(async db => await db.Database.EnsureCreatedAsync());
        return service;
    }

    /// <summary>Does something as a caller; null for the shop itself.</summary>
    public async Task SaveAsync(Func<ShelfContext, Task> change, Guid? caller = null, params string[] roles)
    {
        _http.HttpContext = caller is null
            ? null
            : new DefaultHttpContext
            {
                User = new ClaimsPrincipal(new ClaimsIdentity(
                    [
                        new Claim(ClaimTypes.NameIdentifier, caller.Value.ToString()),
                        .. roles.Select(r => new Claim(ClaimTypes.Role, r))
                    ],
                    "test"))
            };
        await using var scope = _services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<ShelfContext>();
        await change(db);
        await db.SaveChangesAsync();
    }

    public async Task<IReadOnlyList<AuditEntry>> TrailAsync()
    {
        await using var scope = _services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<ShelfContext>().AuditEntries
            .AsNoTracking()
            .OrderBy(e => e.OccurredAt).ThenBy(e => e.Id)
            .ToListAsync();
    }

    public ValueTask DisposeAsync() => _services.DisposeAsync();
}

using EShop.Testing.Postgres;
using Microsoft.EntityFrameworkCore;

namespace Cacao.Data.Tests;

/// <summary>Thirty books on three shelves; every fifth has no number of pages, and titles repeat.</summary>
public sealed class PostgresLibrary : PostgresFixture
{
    private string? _connectionString;

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        _connectionString = await CreateDatabaseAsync();
        var options = new DbContextOptionsBuilder<LibraryContext>().UseNpgsql(_connectionString).Options;
        await using var db = new LibraryContext(options);
        await db.Database.EnsureCreatedAsync();
        db.Books.AddRange(Enumerable.Range(1, 30).Select(i => new Book
        {
            Id = i,
            Title = $"Title {(char)('A' + (i * 7 % 10))}",
            ShelfId = (i % 3) + 1,
            Pages = i % 5 == 0 ? null : i * 10,
            Genre = (Genre)(i % 3),
        }));
        await db.SaveChangesAsync();
    }

    public Task<string> GetConnectionStringAsync()
        => Task.FromResult(_connectionString ?? throw new InvalidOperationException("The library is not ready."));
}

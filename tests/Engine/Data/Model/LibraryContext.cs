using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Cacao.Data.Tests;

public sealed class LibraryContext(DbContextOptions<LibraryContext> options) : DbContext(options)
{
    public DbSet<Book> Books => Set<Book>();

    public static async Task<(LibraryContext Context, SqlLog Log)> CreateAsync(PostgresLibrary library)
    {
        var log = new SqlLog();
        var options = new DbContextOptionsBuilder<LibraryContext>()
            .UseNpgsql(await library.GetConnectionStringAsync())
            .AddInterceptors(log)
            .Options;
        return (new LibraryContext(options), log);
    }
}

/// <summary>Keeps the statements that were sent.</summary>
public sealed class SqlLog : DbCommandInterceptor
{
    private readonly Lock _lock = new();
    private readonly List<string> _statements = [];

    public IReadOnlyList<string> Statements
    {
        get
        {
            lock (_lock)
            {
                return [.. _statements];
            }
        }
    }

    public void Clear()
    {
        lock (_lock)
        {
            _statements.Clear();
        }
    }

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command,
        CommandEventData eventData,
        InterceptionResult<DbDataReader> result,
        CancellationToken cancellationToken = default)
    {
        lock (_lock)
        {
            _statements.Add(command.CommandText);
        }

        return base.ReaderExecutingAsync(command, eventData, result, cancellationToken);
    }
}

using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Npgsql;

namespace EShop.Demo;

/// <summary>
/// Writes many rows of an entity with PostgreSQL's binary COPY. Tables, columns and conversions are those of the model, owned entities of the same
/// table included. Nothing is tracked, and no interceptor sees it: it is for data that belongs to nobody yet.
/// </summary>
public static class BulkCopy
{
    /// <summary>Writes in the context's transaction, when it has one.</summary>
    public static async Task BulkCopyAsync<TEntity>(this DbContext db, IEnumerable<TEntity> rows, CancellationToken cancellationToken)
        where TEntity : class
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(rows);
        var type = db.Model.FindEntityType(typeof(TEntity)) ?? throw new ArgumentException($"{typeof(TEntity)} is no entity of {db.GetType()}.");
        var table = StoreObjectIdentifier.Create(type, StoreObjectType.Table)!.Value;
        var columns = Columns(type, table).ToArray();
        var names = string.Join(", ", columns.Select(c => Quote(c.Name)));
        await db.Database.OpenConnectionAsync(cancellationToken);
        try
        {
            var connection = (NpgsqlConnection)db.Database.GetDbConnection();
            await using var writer = await connection.BeginBinaryImportAsync($"COPY {Quote(table.Name)} ({names}) FROM STDIN (FORMAT BINARY)", cancellationToken);
            foreach (var row in rows)
            {
                await writer.StartRowAsync(cancellationToken);
                foreach (var column in columns)
                {
                    if (column.Get(row) is { } value)
                    {
                        await writer.WriteAsync(value, column.StoreType, cancellationToken);
                    }
                    else
                    {
                        await writer.WriteNullAsync(cancellationToken);
                    }
                }
            }

            await writer.CompleteAsync(cancellationToken);
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }
    }

    private static IEnumerable<Column> Columns(IEntityType type, StoreObjectIdentifier table)
    {
        foreach (var column in Columns(type, table, row => row))
        {
            yield return column;
        }

        foreach (var navigation in type.GetNavigations().Where(n => n.TargetEntityType.IsOwned()))
        {
            if (StoreObjectIdentifier.Create(navigation.TargetEntityType, StoreObjectType.Table) == table)
            {
                var get = navigation.GetGetter();
                foreach (var column in Columns(navigation.TargetEntityType, table, row => get.GetClrValue(row)))
                {
                    yield return column;
                }
            }
        }
    }

    private static IEnumerable<Column> Columns(IEntityType type, StoreObjectIdentifier table, Func<object, object?> owner)
    {
        foreach (var property in type.GetProperties().Where(p => !p.IsShadowProperty() && p.ValueGenerated != ValueGenerated.OnAddOrUpdate))
        {
            if (property.GetColumnName(table) is not { } name)
            {
                continue;
            }

            var get = property.GetGetter();
            var mapping = property.GetRelationalTypeMapping();
            yield return new Column(
                name,
                mapping.StoreTypeNameBase,
                row => owner(row) is { } instance && get.GetClrValue(instance) is { } value
                    ? mapping.Converter is { } converter ? converter.ConvertToProvider(value) : value
                    : null);
        }
    }

    private static string Quote(string name) => $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private sealed record Column(string Name, string StoreType, Func<object, object?> Get);
}

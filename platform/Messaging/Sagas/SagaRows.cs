using System.Data.Common;
using EShop.Messaging.Store;
using MassTransit;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace EShop.Messaging.Sagas;

/// <summary>The two statements EF Core has no words for: a locking read, and an insert that yields to an existing row.</summary>
internal static class SagaRows
{
    public static async Task<TSaga?> LoadAsync<TSaga>(
        DbContext dbContext, Guid correlationId, bool forUpdate, CancellationToken cancellationToken)
        where TSaga : class, ISaga
    {
        // xmin, which may be mapped as row version, is a system column that * leaves out.
        var rows = await dbContext.Set<TSaga>()
            .FromSqlRaw(
                $$"""
                SELECT s.*, s.xmin FROM {{dbContext.TableOf<TSaga>()}} AS s
                WHERE s.{{dbContext.ColumnOf<TSaga>(nameof(ISaga.CorrelationId))}} = {0}
                {{(forUpdate ? "FOR UPDATE" : "")}}
                """,
                correlationId)
            .ToListAsync(cancellationToken);
        return rows.SingleOrDefault();
    }

    /// <summary>Inserts the instance unless one with its key exists; waits for an insert under way to commit or roll back.</summary>
    public static async Task<bool> TryInsertAsync<TSaga>(DbContext dbContext, TSaga instance, CancellationToken cancellationToken)
        where TSaga : class, ISaga
    {
        var entity = dbContext.EntityOf<TSaga>();
        var table = entity.StoreObject();
        var entry = dbContext.Entry(instance);
        var properties = entity.GetProperties()
            .Where(property => property.GetColumnName(table) is not null && !property.ValueGenerated.HasFlag(ValueGenerated.OnUpdate))
            .ToList();

        var columns = string.Join(", ", properties.Select(property => dbContext.Quote(property.GetColumnName(table)!)));
        var names = string.Join(", ", properties.Select((_, index) => "@p" + index));

        await dbContext.Database.OpenConnectionAsync(cancellationToken);
        try
        {
            await using var command = dbContext.Database.GetDbConnection().CreateCommand();
            command.Transaction = dbContext.Database.CurrentTransaction?.GetDbTransaction();
            command.CommandText =
                $"INSERT INTO {dbContext.TableOf<TSaga>()} ({columns}) VALUES ({names}) "
                + $"ON CONFLICT ({dbContext.ColumnOf<TSaga>(nameof(ISaga.CorrelationId))}) DO NOTHING";
            for (var index = 0; index < properties.Count; index++)
            {
                command.Parameters.Add(CreateParameter(command, "@p" + index, properties[index], entry.Property(properties[index]).CurrentValue));
            }

            return await command.ExecuteNonQueryAsync(cancellationToken) == 1;
        }
        finally
        {
            entry.State = EntityState.Detached;
            await dbContext.Database.CloseConnectionAsync();
        }
    }

    private static DbParameter CreateParameter(DbCommand command, string name, IProperty property, object? value) =>
        property.GetRelationalTypeMapping().CreateParameter(command, name, value, property.IsNullable);
}

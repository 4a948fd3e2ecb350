using System.Security.Claims;
using EShop.Catalog.Data;
using MassTransit;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace EShop.Catalog.Imports;

/// <summary>
/// Takes imports over, a few hundred lines a transaction. The transaction that changes products also writes what became of their lines, so a process
/// that dies leaves nothing half done, and another goes on at the next line.
/// </summary>
internal sealed class ProductImporter(IServiceScopeFactory scopes, IHttpContextAccessor http, TimeProvider clock)
{
    private const int PartSize = 500;

    /// <summary>The file that was read last: parts of one import follow one another.</summary>
    private (Guid ImportId, IReadOnlyList<ImportLine> Lines) _file;

    /// <summary>Takes over the next lines of the oldest import that is not completed and that no other instance works on.</summary>
    /// <returns>The import, and whether it is completed; null when there is none.</returns>
    public async Task<(Guid Id, bool IsCompleted)?> StepAsync(CancellationToken cancellationToken)
    {
        try
        {
            return await StepAsync(PartSize, null, cancellationToken);
        }
        catch (Exception exception) when (IsDisturbance(exception))
        {
            return await StepSinglyAsync(cancellationToken);
        }
    }

    /// <summary>Somebody else came in between: one line after the other, so that the others are taken over and this one is reported.</summary>
    private async Task<(Guid Id, bool IsCompleted)?> StepSinglyAsync(CancellationToken cancellationToken)
    {
        (Guid Id, bool IsCompleted)? step = null;
        for (var i = 0; i < PartSize; i++)
        {
            try
            {
                step = await StepAsync(1, null, cancellationToken);
            }
            catch (Exception exception) when (IsDisturbance(exception))
            {
                var conflict = new ImportFailure(
                    ProductImportErrorCode.Conflict, null, "Somebody else changed the same at the same time: import the line again.");
                step = await StepAsync(1, conflict, cancellationToken);
            }

            if (step is null or { IsCompleted: true })
            {
                break;
            }
        }

        return step;
    }

    private async Task<(Guid Id, bool IsCompleted)?> StepAsync(int size, ImportFailure? failure, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<CatalogContext>();
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var running = await db.ProductImports
            .FromSql($"SELECT * FROM product_imports WHERE finished_at IS NULL ORDER BY started_at, id LIMIT 1 FOR UPDATE SKIP LOCKED")
            .ToListAsync(cancellationToken);
        if (running is not [var import])
        {
            return null;
        }

        var file = await ReadAsync(db, import, cancellationToken);
        var lines = file.Skip(import.ProcessedCount).Take(size).ToArray();
        if (failure is not null)
        {
            lines = Array.ConvertAll(lines, line => line with { Failure = failure });
        }

        http.HttpContext = new DefaultHttpContext { User = ActorOf(import) };
        var bus = scope.ServiceProvider.GetRequiredService<IPublishEndpoint>();
        var part = await ImportPart.ReadAsync(db, bus, import, lines, clock.GetUtcNow(), cancellationToken);
        var report = new List<ProductImportLine>(lines.Length);
        foreach (var line in lines)
        {
            report.Add(await part.TakeAsync(line, cancellationToken));
        }

        db.ProductImportLines.AddRange(report);
        import.Count(report);
        if (import.ProcessedCount >= import.LineCount)
        {
            import.Status = ProductImportStatus.Completed;
            import.FinishedAt = clock.GetUtcNow();
            await db.ProductImportContents.Where(c => c.ImportId == import.Id).ExecuteDeleteAsync(cancellationToken);
        }

        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        if (import.Status == ProductImportStatus.Completed && import.CreatedCount + import.UpdatedCount >= PartSize)
        {
            await CatalogStatistics.RefreshAsync(db, cancellationToken);
        }

        return (import.Id, import.Status == ProductImportStatus.Completed);
    }

    private async Task<IReadOnlyList<ImportLine>> ReadAsync(CatalogContext db, ProductImport import, CancellationToken cancellationToken)
    {
        if (_file.ImportId != import.Id)
        {
            var text = await db.ProductImportContents.Where(c => c.ImportId == import.Id).Select(c => c.Text).SingleAsync(cancellationToken);
            _file = (import.Id, ImportFile.Read(import.Format, text));
        }

        return _file.Lines;
    }

    /// <summary>What others do to a transaction: the same row at the same time, a deadlock, a lost connection.</summary>
    private static bool IsDisturbance(Exception exception)
        => exception is DbUpdateException or NpgsqlException || (exception is InvalidOperationException { InnerException: NpgsqlException });

    /// <summary>Whoever began the import: the trail of its changes names them.</summary>
    private static ClaimsPrincipal ActorOf(ProductImport import) => new(new ClaimsIdentity(
        [new Claim(ClaimTypes.NameIdentifier, import.StartedBy.ToString()), new Claim(ClaimTypes.Role, import.StartedInRole)],
        nameof(ProductImporter)));
}

using System.Security.Claims;
using EShop.Catalog.Data;
using EShop.Defaults;

namespace EShop.Catalog.Imports;

[MutationType]
public static partial class ImportMutations
{
    /// <summary>
    /// Creates and changes products from a file. Bad lines are reported and the rest is taken over; a file that is imported again changes nothing. A long
    /// file may still be running when the answer comes: <c>productImportById</c> tells how far it is.
    /// </summary>
    [Authorize(Roles = [Roles.Staff, Roles.Admin])]
    [Error<ProductImportInvalidException>]
    public static async Task<ProductImport> ImportProductsAsync(
        ImportProductsInput input,
        ClaimsPrincipal user,
        CatalogContext db,
        [Service] ProductImportQueue queue,
        TimeProvider clock,
        CancellationToken cancellationToken)
    {
        var lines = ImportFile.Read(input.Format, input.Content);
        var now = clock.GetUtcNow();
        var import = new ProductImport
        {
            Id = Guid.CreateVersion7(now),
            Format = input.Format,
            Status = ProductImportStatus.Running,
            StartedBy = user.UserId ?? Guid.Empty,
            StartedInRole = user.IsAdmin ? Roles.Admin : Roles.Staff,
            StartedAt = now,
            LineCount = lines.Count,
        };
        db.ProductImports.Add(import);
        db.ProductImportContents.Add(new ProductImportContent { ImportId = import.Id, Text = input.Content });
        await db.SaveChangesAsync(cancellationToken);
        await queue.RunAsync(import.Id, cancellationToken);
        await db.Entry(import).ReloadAsync(cancellationToken);
        return import;
    }
}

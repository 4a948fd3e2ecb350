using EShop.Catalog.Attributes;
using EShop.Catalog.Data;
using EShop.Catalog.Prices;
using EShop.Catalog.Products;
using MassTransit;
using Microsoft.EntityFrameworkCore;

namespace EShop.Catalog.Imports;

/// <summary>
/// Takes over some lines of a file in the caller's transaction: what they are about is read at once, changed in memory, and written with one save. What
/// others are to hear goes into the same save.
/// </summary>
internal sealed class ImportPart
{
    private readonly CatalogContext _db;
    private readonly IPublishEndpoint _bus;
    private readonly ProductImport _import;
    private readonly DateTimeOffset _now;
    private readonly ImportCatalog _catalog;
    private readonly Dictionary<string, Product> _products;
    private readonly ILookup<Guid, ProductAttributeValue> _attributes;
    private readonly ILookup<Guid, ProductPrice> _prices;
    private readonly HashSet<string> _slugs;

    private ImportPart(
        CatalogContext db,
        IPublishEndpoint bus,
        ProductImport import,
        DateTimeOffset now,
        ImportCatalog catalog,
        Dictionary<string, Product> products,
        ILookup<Guid, ProductAttributeValue> attributes,
        ILookup<Guid, ProductPrice> prices,
        HashSet<string> slugs)
    {
        _db = db;
        _bus = bus;
        _import = import;
        _now = now;
        _catalog = catalog;
        _products = products;
        _attributes = attributes;
        _prices = prices;
        _slugs = slugs;
    }

    public static async Task<ImportPart> ReadAsync(
        CatalogContext db,
        IPublishEndpoint bus,
        ProductImport import,
        IReadOnlyCollection<ImportLine> lines,
        DateTimeOffset now,
        CancellationToken cancellationToken)
    {
        var skus = lines.Select(l => l.Sku).OfType<string>().ToArray();
        var slugs = lines.Select(l => l[ImportColumns.Name]).OfType<string>().Select(Product.ToSlug).Distinct().ToArray();
        var products = await db.Products
            .FromSql($"SELECT * FROM products WHERE sku = ANY({skus}) ORDER BY id FOR UPDATE")
            .ToListAsync(cancellationToken);
        var ids = products.ConvertAll(p => p.Id);
        return new ImportPart(
            db,
            bus,
            import,
            now,
            await ImportCatalog.ReadAsync(db, lines, cancellationToken),
            products.ToDictionary(p => p.Sku, StringComparer.Ordinal),
            (await db.AttributeValues.Where(v => ids.Contains(v.ProductId)).ToListAsync(cancellationToken)).ToLookup(v => v.ProductId),
            (await db.ProductPrices.Where(p => ids.Contains(p.ProductId)).ToListAsync(cancellationToken)).ToLookup(p => p.ProductId),
            await db.Products.Where(p => slugs.Contains(p.Slug)).Select(p => p.Slug).ToHashSetAsync(cancellationToken));
    }

    /// <summary>What became of the line.</summary>
    public async Task<ProductImportLine> TakeAsync(ImportLine line, CancellationToken cancellationToken)
    {
        if (line.Failure is { } failure)
        {
            return ImportReports.Failed(_import.Id, line, failure);
        }

        try
        {
            var values = ImportReader.Read(line, _catalog);
            return _products.TryGetValue(values.Sku, out var product)
                ? await UpdateAsync(line, product, values, cancellationToken)
                : await CreateAsync(line, values, cancellationToken);
        }
        catch (ImportFailedException failed)
        {
            return ImportReports.Failed(_import.Id, line, failed.Failure);
        }
    }

    private async Task<ProductImportLine> CreateAsync(ImportLine line, ImportValues values, CancellationToken cancellationToken)
    {
        var product = ImportProducts.New(values, _now);
        _catalog.CheckApplies(product.CategoryId, values);
        if (!_slugs.Add(product.Slug))
        {
            product.Slug = ProductStore.SlugWith(product.Slug, product.Id);
        }

        _db.Products.Add(product);
        _db.PriceChanges.Add(ProductStore.NewPrice(product, _import.StartedBy, _now));
        SetAttributes(product, values, []);
        await _bus.Publish(product.ToCreated(values.InitialStock ?? 0), cancellationToken);
        return ImportReports.Done(_import.Id, line, ProductImportLineStatus.Created, product.Id);
    }

    private async Task<ProductImportLine> UpdateAsync(ImportLine line, Product product, ImportValues values, CancellationToken cancellationToken)
    {
        if (product.Status == ProductStatus.Archived)
        {
            throw new ImportFailedException(
                ProductImportErrorCode.ProductDeleted, ImportColumns.Sku, "The product was taken out of the shop for good.");
        }

        _catalog.CheckApplies(values.CategoryId ?? product.CategoryId, values);
        ImportProducts.CheckPrice(product, values);
        await CheckPublicationAsync(product, values, cancellationToken);
        var changes = new ProductChanges(_db, _bus, product, _import.StartedBy, _now);
        await changes.ApplyAsync(values, [.. _prices[product.Id]], () => SetAttributes(product, values, [.. _attributes[product.Id]]), cancellationToken);
        return ImportReports.Done(
            _import.Id, line, changes.Any ? ProductImportLineStatus.Updated : ProductImportLineStatus.Unchanged, product.Id);
    }

    private async Task CheckPublicationAsync(Product product, ImportValues values, CancellationToken cancellationToken)
    {
        if (values.Publish == true
            && product is { Status: ProductStatus.Draft, VariantOfId: { } parentId }
            && !await _db.Products.AnyAsync(p => p.Id == parentId && p.Status == ProductStatus.Published, cancellationToken))
        {
            throw ImportReader.Invalid(ImportColumns.Publish, "A variant is published with or after its product.");
        }
    }

    /// <summary>True when any is another than before.</summary>
    private bool SetAttributes(Product product, ImportValues values, List<ProductAttributeValue> existing)
    {
        foreach (var (definition, input) in values.Attributes)
        {
            AttributeStore.Set(_db, product, definition, input, existing);
        }

        return existing.Exists(v => _db.Entry(v).State is EntityState.Added or EntityState.Modified);
    }
}

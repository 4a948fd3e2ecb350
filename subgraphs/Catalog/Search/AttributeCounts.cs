using EShop.Catalog.Attributes;
using EShop.Catalog.Data;
using Microsoft.EntityFrameworkCore;

namespace EShop.Catalog.Search;

/// <summary>Counts products by their attributes, in two statements: the definitions, and the values of all of them.</summary>
internal static class AttributeCounts
{
    private const int MaxValues = 100;
    private const int MaxRows = 5_000;

    public static async Task<IReadOnlyList<ProductAttributeFacet>> OfAsync(
        CatalogContext db,
        ProductCriteria criteria,
        CancellationToken cancellationToken)
    {
        var definitions = await db.AttributeDefinitions
            .AsNoTracking()
            .Where(d => d.IsFacetable)
            .OrderBy(d => d.Position)
            .ThenBy(d => d.Key)
            .ToListAsync(cancellationToken);
        if (definitions.Count == 0)
        {
            return [];
        }

        var counts = await Values(db, criteria, definitions)
            .GroupBy(v => new { v.DefinitionId, v.Text, v.Number, v.Boolean })
            .Select(g => new { g.Key, Count = g.Select(v => v.ListingId).Distinct().Count() })
            .OrderByDescending(g => g.Count)
            .Take(MaxRows)
            .ToListAsync(cancellationToken);
        var byDefinition = counts.ToLookup(
            c => c.Key.DefinitionId, c => new CountedValue(c.Key.Text, c.Key.Number, c.Key.Boolean, c.Count));
        return [.. definitions.Where(d => byDefinition.Contains(d.Id)).Select(d => ToFacet(d, [.. byDefinition[d.Id]]))];
    }

    /// <summary>The values of every attribute, each with its own filter left out.</summary>
    private static IQueryable<ListedValue> Values(CatalogContext db, ProductCriteria criteria, List<ProductAttributeDefinition> definitions)
    {
        var chosen = criteria.Attributes.Select(a => a.DefinitionId).OfType<Guid>().Distinct().ToArray();
        var others = definitions.Select(d => d.Id).Except(chosen).ToArray();
        var values = ValuesOf(db, criteria, default).Where(v => others.Contains(v.DefinitionId));
        foreach (var id in definitions.Select(d => d.Id).Intersect(chosen))
        {
            values = values.Concat(ValuesOf(db, criteria, new FacetOmission(Attribute: id)).Where(v => v.DefinitionId == id));
        }

        return values;
    }

    private static IQueryable<ListedValue> ValuesOf(CatalogContext db, ProductCriteria criteria, FacetOmission omission)
    {
        var variants = criteria.Variants;
        var offers = criteria.OffersOfListed(db, omission);
        var own = offers.Join(
            db.AttributeValues,
            o => o.Id,
            v => v.ProductId,
            (o, v) => new ListedValue
            {
                ListingId = variants ? o.Id : o.VariantOfId ?? o.Id,
                DefinitionId = v.DefinitionId,
                Text = v.TextValue,
                Number = v.NumberValue,
                Boolean = v.BooleanValue,
            });
        var inherited = offers
            .Join(db.AttributeValues, o => o.VariantOfId, v => (Guid?)v.ProductId, (o, v) => new { Offer = o, Value = v })
            .Where(p => p.Offer.Attributes.All(a => a.DefinitionId != p.Value.DefinitionId))
            .Select(p => new ListedValue
            {
                ListingId = variants ? p.Offer.Id : p.Offer.VariantOfId ?? p.Offer.Id,
                DefinitionId = p.Value.DefinitionId,
                Text = p.Value.TextValue,
                Number = p.Value.NumberValue,
                Boolean = p.Value.BooleanValue,
            });
        return own.Concat(inherited);
    }

    private static ProductAttributeFacet ToFacet(ProductAttributeDefinition definition, CountedValue[] values)
    {
        var ordered = definition.Type switch
        {
            ProductAttributeType.Number => values.OrderBy(v => v.Number),
            ProductAttributeType.Enum => values.OrderBy(v => Array.IndexOf(definition.AllowedValues, v.Text)),
            _ => values.OrderByDescending(v => v.Count).ThenBy(v => v.Text, StringComparer.Ordinal),
        };
        return new ProductAttributeFacet(
            definition.Key,
            definition.Name,
            definition.Type,
            definition.Unit,
            values.Min(v => v.Number),
            values.Max(v => v.Number),
            [.. ordered.Take(MaxValues).Select(v => new ProductAttributeValueFacet(AttributeValues.ToText(v.Text, v.Number, v.Boolean), v.Count))]);
    }

    private sealed record CountedValue(string? Text, decimal? Number, bool? Boolean, int Count);

    private sealed class ListedValue
    {
        public Guid ListingId { get; init; }

        public Guid DefinitionId { get; init; }

        public string? Text { get; init; }

        public decimal? Number { get; init; }

        public bool? Boolean { get; init; }
    }
}

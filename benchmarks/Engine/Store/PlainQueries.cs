using System.Text.Json;
using Microsoft.EntityFrameworkCore;

namespace Cacao.Benchmarks.Store;

/// <summary>The same data by the same two queries of Entity Framework, without GraphQL: what is left between this and the server is its own.</summary>
internal static class PlainQueries
{
    public static async Task WriteAsync(HttpContext context, StoreContext db)
    {
        var brands = await db.StoreBrands.AsNoTracking()
            .OrderBy(b => b.Id)
            .Take(21)
            .Select(b => new StoreBrand { Id = b.Id, Name = b.Name })
            .ToListAsync(context.RequestAborted);
        var ids = brands.Take(20).Select(b => b.Id).ToList();
        var items = (await db.StoreItems.AsNoTracking()
            .Where(i => ids.Contains(i.BrandId))
            .OrderBy(i => i.Id)
            .Select(i => new StoreItem { Id = i.Id, Name = i.Name, Price = i.Price, BrandId = i.BrandId })
            .ToListAsync(context.RequestAborted)).ToLookup(i => i.BrandId);

        context.Response.ContentType = "application/json; charset=utf-8";
        await using var writer = new Utf8JsonWriter(context.Response.BodyWriter);
        writer.WriteStartObject();
        writer.WriteStartObject("data");
        writer.WriteStartObject("brands");
        writer.WriteStartArray("nodes");
        foreach (var brand in brands.Take(20))
        {
            Write(writer, brand, items[brand.Id]);
        }

        writer.WriteEndArray();
        writer.WriteStartObject("pageInfo");
        writer.WriteBoolean("hasNextPage", brands.Count > 20);
        writer.WriteEndObject();
        writer.WriteEndObject();
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, StoreBrand brand, IEnumerable<StoreItem> items)
    {
        writer.WriteStartObject();
        writer.WriteNumber("id", brand.Id);
        writer.WriteString("name", brand.Name);
        writer.WriteStartArray("items");
        foreach (var item in items)
        {
            writer.WriteStartObject();
            writer.WriteNumber("id", item.Id);
            writer.WriteString("name", item.Name);
            writer.WriteNumber("price", item.Price);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}

using System.Text.Json;
using Npgsql;

namespace Cacao.Benchmarks.Store;

/// <summary>The same data as the connection with its nested lists, by one command and without anything between it and the response.</summary>
internal static class HandWritten
{
    private const string Sql = """
        select b."Id", b."Name", i."Id", i."Name", i."Price"
        from (select "Id", "Name" from "StoreBrands" order by "Id" limit 21) b
        left join "StoreItems" i on i."BrandId" = b."Id"
        order by b."Id", i."Id"
        """;

    public static async Task WriteAsync(HttpContext context, NpgsqlDataSource database)
    {
        await using var command = database.CreateCommand(Sql);
        await using var reader = await command.ExecuteReaderAsync(context.RequestAborted);
        context.Response.ContentType = "application/json; charset=utf-8";
        await using var writer = new Utf8JsonWriter(context.Response.BodyWriter);
        writer.WriteStartObject();
        writer.WriteStartObject("data");
        writer.WriteStartObject("brands");
        writer.WriteStartArray("nodes");
        var brand = 0;
        var count = 0;
        while (await reader.ReadAsync(context.RequestAborted))
        {
            if (reader.GetInt32(0) is var id && id != brand)
            {
                End(writer, brand);
                if (++count > 20)
                {
                    brand = 0;
                    break;
                }

                brand = id;
                writer.WriteStartObject();
                writer.WriteNumber("id", id);
                writer.WriteString("name", reader.GetString(1));
                writer.WriteStartArray("items");
            }

            writer.WriteStartObject();
            writer.WriteNumber("id", reader.GetInt32(2));
            writer.WriteString("name", reader.GetString(3));
            writer.WriteNumber("price", reader.GetDecimal(4));
            writer.WriteEndObject();
        }

        End(writer, brand);
        writer.WriteEndArray();
        writer.WriteStartObject("pageInfo");
        writer.WriteBoolean("hasNextPage", count > 20);
        writer.WriteEndObject();
        writer.WriteEndObject();
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void End(Utf8JsonWriter writer, int brand)
    {
        if (brand != 0)
        {
            writer.WriteEndArray();
            writer.WriteEndObject();
        }
    }
}

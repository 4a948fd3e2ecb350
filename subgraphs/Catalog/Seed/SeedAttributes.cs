using EShop.Catalog.Attributes;
using EShop.Demo;

namespace EShop.Catalog.Seed;

/// <summary>What the demo shop's products are like: enough to narrow lists down by words, numbers and yes or no.</summary>
internal static class SeedAttributes
{
    private static readonly string[] s_colours = ["Black", "White", "Grey", "Blue", "Green", "Red", "Sand"];
    private static readonly string[] s_materials = ["Cotton", "Wool", "Leather", "Wood", "Steel", "Glass", "Recycled plastic"];
    private static readonly string[] s_origins = ["Italy", "Portugal", "Austria", "Ecuador", "Japan"];
    private static readonly string[] s_languages = ["English", "German", "French"];

    private static readonly HashSet<string> s_books = new(StringComparer.Ordinal) { "Books", "Fiction", "Cooking", "Travel", "Science" };
    private static readonly HashSet<string> s_food = new(StringComparer.Ordinal) { "Coffee", "Tea", "Chocolate", "Spices", "Oils" };

    private static readonly ProductAttributeDefinition s_colour = Define("colour", "Colour", ProductAttributeType.Enum, 0, s_colours);
    private static readonly ProductAttributeDefinition s_material = Define("material", "Material", ProductAttributeType.Enum, 1, s_materials);
    private static readonly ProductAttributeDefinition s_warranty = Define("warranty", "Warranty", ProductAttributeType.Number, 2, unit: "years");
    private static readonly ProductAttributeDefinition s_origin = Define("origin", "Origin", ProductAttributeType.Text, 3);
    private static readonly ProductAttributeDefinition s_organic = Define("organic", "Organic", ProductAttributeType.Boolean, 4);
    private static readonly ProductAttributeDefinition s_pages = Define("pages", "Pages", ProductAttributeType.Number, 5, unit: "pages");
    private static readonly ProductAttributeDefinition s_language = Define("language", "Language", ProductAttributeType.Enum, 6, s_languages);

    public static IReadOnlyList<ProductAttributeDefinition> Definitions { get; } =
        [s_colour, s_material, s_warranty, s_origin, s_organic, s_pages, s_language];

    /// <summary>What one product is like; it follows from its key.</summary>
    public static IEnumerable<ProductAttributeValue> Of(DemoProduct product)
    {
        // The key is a hash: its bytes are as good as drawn.
        var draw = product.Id.ToByteArray();
        if (s_books.Contains(product.Category))
        {
            yield return Value(product, s_pages, number: 96 + (draw[0] * 2));
            yield return Value(product, s_language, Pick(s_languages, draw[1]));
        }
        else if (s_food.Contains(product.Category))
        {
            yield return Value(product, s_origin, Pick(s_origins, draw[0]));
            yield return Value(product, s_organic, boolean: draw[1] % 2 == 0);
        }
        else
        {
            yield return Value(product, s_colour, Pick(s_colours, draw[0]));
            yield return Value(product, s_material, Pick(s_materials, draw[1]));
            yield return Value(product, s_warranty, number: 1 + (draw[2] % 5));
        }
    }

    private static string Pick(string[] values, byte draw) => values[draw % values.Length];

    private static ProductAttributeValue Value(
        DemoProduct product,
        ProductAttributeDefinition definition,
        string? text = null,
        decimal? number = null,
        bool? boolean = null)
        => new() { ProductId = product.Id, DefinitionId = definition.Id, TextValue = text, NumberValue = number, BooleanValue = boolean };

    private static ProductAttributeDefinition Define(
        string key,
        string name,
        ProductAttributeType type,
        int position,
        string[]? allowed = null,
        string? unit = null)
        => new()
        {
            Id = DemoIds.Of($"attribute {key}"),
            Key = key,
            Name = name,
            Type = type,
            Unit = unit,
            IsFacetable = true,
            AllowedValues = allowed ?? [],
            Position = position,
        };
}

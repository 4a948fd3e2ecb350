using EShop.Catalog.Products;

namespace EShop.Catalog.Variants;

/// <summary>What holds for the variants of a product.</summary>
internal static class VariantRules
{
    public const int MaxNameLength = 50;
    public const int MaxValueLength = 100;

    /// <summary>As many as a matrix of three options of a clothes shop needs.</summary>
    public const int MaxVariants = 500;

    private const int MaxOptions = 5;

    /// <summary>The options of a variant, in the order given. They fit those of its siblings.</summary>
    public static List<ProductOption> CheckOptions(
        Guid productId,
        IReadOnlyList<ProductOptionInput> inputs,
        IReadOnlyCollection<IReadOnlyCollection<ProductOption>> siblings)
    {
        if (inputs.Count is 0 or > MaxOptions)
        {
            throw new ProductInvalidException("options", $"A variant has 1 to {MaxOptions} options.");
        }

        var options = inputs
            .Select((input, position) => new ProductOption
            {
                ProductId = productId,
                Name = Check(input.Name, MaxNameLength, "name"),
                Value = Check(input.Value, MaxValueLength, "value"),
                Position = position,
            })
            .ToList();
        var names = options.Select(o => o.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
        if (names.Count < options.Count)
        {
            throw new ProductInvalidException("options", "No two options of a variant have the same name.");
        }

        foreach (var sibling in siblings)
        {
            if (!names.SetEquals(sibling.Select(o => o.Name)))
            {
                throw new ProductInvalidException(
                    "options", $"The other variants have the options {string.Join(", ", sibling.OrderBy(o => o.Position).Select(o => o.Name))}.");
            }

            if (options.TrueForAll(o => sibling.Any(s => IsSame(s.Name, o.Name) && IsSame(s.Value, o.Value))))
            {
                throw new ProductInvalidException("options", "Another variant has these options.");
            }
        }

        return options;
    }

    /// <summary>What a variant is called when nobody says.</summary>
    public static string NameOf(Product parent, IEnumerable<ProductOption> options)
        => ProductRules.Shorten($"{parent.Name} {string.Join(" / ", options.Select(o => o.Value))}");

    private static string Check(string text, int maxLength, string what)
        => text.Trim() is { Length: > 0 } trimmed && trimmed.Length <= maxLength
            ? trimmed
            : throw new ProductInvalidException("options", $"The {what} of an option has 1 to {maxLength} characters.");

    private static bool IsSame(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
}

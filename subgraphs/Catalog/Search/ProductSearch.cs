using System.Linq.Expressions;
using EShop.Catalog.Products;
using Microsoft.EntityFrameworkCore;
using NpgsqlTypes;

namespace EShop.Catalog.Search;

/// <summary>
/// Finds products by words. Full words in names count more than in brands, those more than in descriptions; names and brands that are merely like
/// the words come last.
/// </summary>
internal static class ProductSearch
{
    /// <summary>Search text this long and no longer is looked for.</summary>
    private const int MaxLength = 200;

    /// <summary>Ranks are fractions below one; pages are cut by whole numbers, which compare alike everywhere.</summary>
    private const double RankScale = 1_000_000;

    /// <summary>Likeness decides among equal ranks and never outweighs a word that is found.</summary>
    private const double LikenessScale = 1_000;

    /// <summary>The words to look for; null for none.</summary>
    public static string? Clean(string? search) => search?.Trim() switch
    {
        null or "" => null,
        { Length: > MaxLength } text => text[..MaxLength],
        var text => text,
    };

    public static IQueryable<Product> Find(IQueryable<Product> products, string text)
        => products.Where(p =>
            EF.Property<NpgsqlTsVector>(p, ProductConfiguration.SearchVector)
                .Matches(EF.Functions.WebSearchToTsQuery(ProductConfiguration.SearchConfiguration, text))
            || EF.Functions.TrigramsAreWordSimilar(text, p.Name)
            || EF.Functions.TrigramsAreWordSimilar(text, p.Brand!));

    /// <summary>How well a product fits the words: the higher, the better.</summary>
    public static Expression<Func<Product, int>> Relevance(string text)
        => p => (int)((EF.Property<NpgsqlTsVector>(p, ProductConfiguration.SearchVector)
                .Rank(EF.Functions.WebSearchToTsQuery(ProductConfiguration.SearchConfiguration, text)) * RankScale)
            + (EF.Functions.TrigramsWordSimilarity(text, p.Name) * LikenessScale));
}

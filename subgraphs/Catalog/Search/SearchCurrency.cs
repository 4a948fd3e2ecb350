using EShop.Graph;

namespace EShop.Catalog.Search;

/// <summary>The currency that a list is asked for in.</summary>
internal static class SearchCurrency
{
    public static string Of(string? currency)
        => (currency ?? Currencies.Default) is { } code && Currencies.IsKnown(code)
            ? code
            : throw new GraphQLException("The currency is not one of ISO 4217 that the shop trades in.");
}

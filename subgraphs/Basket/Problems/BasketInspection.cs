using EShop.Basket.Baskets;
using EShop.Basket.Products;
using EShop.Contracts;
using EShop.Graph;

namespace EShop.Basket.Problems;

/// <summary>Looks for what stands in the way of an order. Shoppers see it in their basket, and checkout refuses for it.</summary>
internal static class BasketInspection
{
    /// <summary>Why a line cannot be ordered.</summary>
    public static IEnumerable<Contracts.BasketProblem> Check(RequestedItem item, ProductSnapshot? product, string currency)
    {
        if (item.Quantity < 1)
        {
            yield return new(BasketProblemCodes.InvalidQuantity, "A line has at least one unit.", item.ProductId, item.Quantity);
        }
        else if (product is null || product.DetailsVersion == 0)
        {
            yield return new(BasketProblemCodes.UnknownProduct, "The product does not exist.", item.ProductId);
        }
        else if (!product.IsForSale)
        {
            yield return new(BasketProblemCodes.NotPublished, $"“{product.Name}” is no longer for sale.", item.ProductId);
        }
        else if (product.PriceIn(currency) is null)
        {
            yield return new(BasketProblemCodes.NoPriceInCurrency, $"“{product.Name}” has no price in {currency}.", item.ProductId);
        }
        else if (product.Available < item.Quantity)
        {
            // What Inventory last said spares a hopeless order; the reservation decides.
            yield return new(
                BasketProblemCodes.OutOfStock, $"There is not enough of “{product.Name}”.", item.ProductId, item.Quantity, product.Available);
        }
    }

    /// <summary>Everything about a line that its shopper should know.</summary>
    public static IEnumerable<BasketProblem> Show(BasketLine line, ProductSnapshot? product, string currency)
    {
        var isRefused = false;
        foreach (var problem in Check(new RequestedItem(line.ProductId, line.Quantity), product, currency))
        {
            isRefused = problem.Code is not BasketProblemCodes.OutOfStock;
            yield return new BasketProblem(ToCode(problem.Code), problem.Message, new Product(line.ProductId), problem.Requested, problem.Available);
        }

        if (!isRefused && product?.PriceIn(currency) is { } price && line.SeenPrice is { } seen && seen != price)
        {
            yield return new BasketProblem(
                BasketProblemCode.PriceChanged,
                $"The price of “{product.Name}” changed.",
                new Product(line.ProductId),
                PreviousPrice: new Money(seen, currency),
                CurrentPrice: new Money(price, currency));
        }
    }

    private static BasketProblemCode ToCode(string code) => code switch
    {
        BasketProblemCodes.NotPublished => BasketProblemCode.ProductNotPublished,
        BasketProblemCodes.OutOfStock => BasketProblemCode.OutOfStock,
        BasketProblemCodes.NoPriceInCurrency => BasketProblemCode.NoPriceInCurrency,
        _ => BasketProblemCode.UnknownProduct,
    };
}

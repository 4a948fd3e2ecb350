using EShop.Graph;

namespace EShop.Demo;

/// <summary>A line of a demo order.</summary>
/// <param name="Id">The line's key.</param>
public sealed record DemoOrderLine(Guid Id, DemoProduct Product, int Quantity)
{
    /// <summary>Tax of Germany, which all demo customers live in.</summary>
    public decimal TaxRate => Product.TaxClass == "reduced" ? 0.07m : 0.19m;

    /// <summary>Before tax.</summary>
    public decimal Net => Currencies.Round(Product.Price * Quantity, Currencies.Default);

    public decimal Tax => Currencies.Round(Net * TaxRate, Currencies.Default);

    public decimal Total => Net + Tax;
}

namespace EShop.Graph;

/// <summary>An amount of money.</summary>
/// <param name="Amount">In the currency's major unit, exact to its minor unit.</param>
/// <param name="Currency">ISO 4217, three letters.</param>
[Shareable]
[GraphQLDescription("An amount of money.")]
public sealed record Money(decimal Amount, string Currency)
{
    /// <summary>The amount with as many decimals as the currency has, however it was stored.</summary>
    [GraphQLDescription("In the currency's major unit, exact to its minor unit.")]
    public decimal Amount { get; } = Currencies.ToScale(Amount, Currency);

    [GraphQLDescription("ISO 4217 currency code.")]
    public string Currency { get; } = Currency;
}

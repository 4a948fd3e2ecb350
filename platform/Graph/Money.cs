namespace EShop.Graph;

/// <summary>An amount of money.</summary>
/// <param name="Amount">In the currency's major unit, exact to its minor unit.</param>
/// <param name="Currency">ISO 4217, three letters.</param>
[Shareable]
[GraphQLDescription("An amount of money.")]
public sealed record Money(
    [property: GraphQLDescription("In the currency's major unit, exact to its minor unit.")] decimal Amount,
    [property: GraphQLDescription("ISO 4217 currency code.")] string Currency);

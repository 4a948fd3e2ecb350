using EShop.Basket.Tests.Testing;
using EShop.Subgraphs.Testing;

namespace EShop.Basket.Tests.Vouchers;

/// <summary>What tests of vouchers have in common: a voucher of the test's own.</summary>
public abstract class VoucherTests(BasketFixture basket) : BasketTests(basket)
{
    private const string Create = """
        mutation ($input: CreateVoucherInput!) {
          createVoucher(input: $input) { voucher { id code version } errors { __typename ... on VoucherInvalidError { field } } }
        }
        """;

    private const string Apply = """
        mutation ($input: ApplyVoucherInput!) {
          applyVoucher(input: $input) {
            basket { subtotal { amount } discount { amount } total { amount } voucher { code percentage amount { amount currency } } }
            errors { __typename ... on VoucherNotApplicableError { reason } }
          }
        }
        """;

    private const string Costs = """
        query { basket { subtotal { amount } discount { amount } total { amount } voucher { code } problems { code } } }
        """;

    protected static string NewCode() => $"V-{Guid.NewGuid():N}"[..12].ToUpperInvariant();

    protected Task<GraphQLAnswer> CreateAsync(object input, Caller? caller = null) => Host.SendAsync(Create, new { input }, caller ?? Caller.Staff);

    /// <returns>The code of a voucher in use.</returns>
    protected async Task<string> AddVoucherAsync(
        decimal? percentage = null,
        decimal? amount = null,
        decimal? minimumSubtotal = null,
        string? currency = null,
        int? maxUses = null,
        int? maxUsesPerCustomer = null,
        DateTimeOffset? startsAt = null,
        DateTimeOffset? endsAt = null)
    {
        var code = NewCode();
        var answer = await CreateAsync(new
        {
            code,
            description = "Off it goes",
            percentage,
            amount,
            minimumSubtotal,
            currency = currency ?? (amount is null && minimumSubtotal is null ? null : "EUR"),
            maxUses,
            maxUsesPerCustomer,
            startsAt,
            endsAt,
        });
        Assert.Null(answer.ErrorOf("createVoucher"));
        return code;
    }

    protected Task<GraphQLAnswer> ApplyAsync(string code, Caller? caller = null)
        => Host.SendAsync(Apply, new { input = new { code } }, caller ?? Shopper);

    protected Task<GraphQLAnswer> CostsAsync(Caller? caller = null) => Host.SendAsync(Costs, null, caller ?? Shopper);
}

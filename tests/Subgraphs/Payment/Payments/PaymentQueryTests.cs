using EShop.Payment.Tests.Testing;
using EShop.Subgraphs.Testing;

namespace EShop.Payment.Tests.Payments;

public sealed class PaymentQueryTests(PaymentFixture payment) : PaymentTests(payment)
{
    private const string ById = "query ($id: ID!) { paymentById(id: $id) { status amount { amount currency } events { action outcome } order { id } } }";
    private const string ByNode = "query ($id: ID!) { node(id: $id) { ... on Payment { status } } }";
    private const string ByOrder = "query ($id: ID!) { orderById(id: $id) { payment { status } } }";

    [Fact]
    public async Task Payment_Should_BeThePayersAndStaffsAlone_When_Asked()
    {
        await AuthorizeAsync("tok_ok");
        var (id, order) = (GlobalId.Of("Payment", PaymentId), GlobalId.Of("Order", OrderId));

        foreach (var allowed in new[] { Payer, Caller.Staff, Caller.Admin })
        {
            var answer = await Host.SendAsync(ById, new { id }, allowed);
            Assert.Equal(("AUTHORIZED", 100m, order), (answer.Text("paymentById.status"), answer.Amount("paymentById.amount.amount"), answer.Text("paymentById.order.id")));
            Assert.Equal("AUTHORIZED", (await Host.SendAsync(ByOrder, new { id = order }, allowed)).Text("orderById.payment.status"));
            Assert.Equal("AUTHORIZED", (await Host.SendAsync(ByNode, new { id }, allowed)).Text("node.status"));
        }

        foreach (var other in new[] { Caller.NewCustomer(), Caller.NewGuest() })
        {
            Assert.Null((await Host.SendAsync(ById, new { id }, other)).At("paymentById"));
            Assert.Null((await Host.SendAsync(ByOrder, new { id = order }, other)).At("orderById.payment"));
            Assert.Null((await Host.SendAsync(ByNode, new { id }, other)).At("node"));
        }

        Assert.Equal(["AUTH_NOT_AUTHENTICATED"], (await Host.SendAsync(ById, new { id })).ErrorCodes);
        Assert.Null((await Host.SendAsync(ByOrder, new { id = order })).At("orderById.payment"));
        Assert.Null((await Host.SendAsync(ByNode, new { id })).Body["data"]?["node"]);
    }

    [Fact]
    public async Task Payment_Should_KeepItsAmountAndForgetTheRest_When_ThePayerIsErased()
    {
        await AuthorizeAsync("tok_insufficient_funds");
        Assert.NotNull((await FindAsync()).FailureMessage);

        await Host.Messages.PublishAsync(new EShop.Contracts.UserErased(Payer.Id, Now));

        var found = await FindAsync();
        Assert.Equal((100m, null, null), (found.Amount, found.FailureMessage, found.ActionUrl));
    }
}

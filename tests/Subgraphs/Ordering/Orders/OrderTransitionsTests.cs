using System.Text;
using EShop.Ordering.Orders;
using EShop.Ordering.Returns;
using Snapshooter.Xunit;

namespace EShop.Ordering.Tests.Orders;

/// <summary>Every axis, every state, every target; and the one word that the customer is shown for it.</summary>
public sealed class OrderTransitionsTests
{
    [Fact]
    public void Tables_Should_BeAsWrittenDown()
    {
        var text = new StringBuilder();
        Append<OrderStatus>(OrderTransitions.IsAllowed);
        Append<OrderPaymentStatus>(OrderTransitions.IsAllowed);
        Append<OrderFulfilmentStatus>(OrderTransitions.IsAllowed);
        Append<OrderReturnStatus>(OrderTransitions.IsAllowed);
        Append<OrderReturnState>(ReturnTransitions.IsAllowed);
        text.ToString().MatchSnapshot();

        void Append<T>(Func<T, T, bool> isAllowed)
            where T : struct, Enum
        {
            text.Append(typeof(T).Name).Append('\n');
            foreach (var from in Enum.GetValues<T>())
            {
                text.Append("  ").Append(from).Append(" → ").AppendJoin(", ", Enum.GetValues<T>().Where(to => isAllowed(from, to))).Append('\n');
            }
        }
    }

    [Fact]
    public void DisplayStatus_Should_HaveAWordForEveryCombination()
    {
        var words = (
            from status in Enum.GetValues<OrderStatus>()
            from payment in Enum.GetValues<OrderPaymentStatus>()
            from fulfilment in Enum.GetValues<OrderFulfilmentStatus>()
            from returned in Enum.GetValues<OrderReturnStatus>()
            from isShipped in (bool[])[true, false]
            select (Status: status, Word: OrderDisplay.Of(status, payment, fulfilment, returned, isShipped))).ToList();

        Assert.Equal(
            Enum.GetValues<OrderDisplayStatus>().Order(),
            words.Select(w => w.Word).Distinct().Order());
        Assert.All(words.Where(w => w.Status == OrderStatus.Cancelled), w => Assert.Equal(OrderDisplayStatus.Cancelled, w.Word));
    }
}

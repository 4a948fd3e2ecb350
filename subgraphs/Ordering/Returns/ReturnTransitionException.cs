namespace EShop.Ordering.Returns;

/// <summary>A return does not go from where it stands to there.</summary>
public sealed class ReturnTransitionException(OrderReturnState from, OrderReturnState to) : Exception("The return cannot become that any more.")
{
    public OrderReturnState From => from;

    public OrderReturnState To => to;
}

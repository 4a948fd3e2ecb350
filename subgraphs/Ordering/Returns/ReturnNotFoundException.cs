namespace EShop.Ordering.Returns;

/// <summary>No such return.</summary>
public sealed class ReturnNotFoundException(Guid returnId) : Exception("The return does not exist.")
{
    [ID<OrderReturn>]
    public Guid ReturnId => returnId;
}

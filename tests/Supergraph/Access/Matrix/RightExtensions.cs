namespace EShop.Supergraph.Tests.Access.Matrix;

internal static class RightExtensions
{
    public static bool Admits(this Right right, Caller caller) => right switch
    {
        Right.Everyone => true,
        Right.SignedIn => caller != Caller.Anonymous,
        Right.Account => caller is Caller.Customer or Caller.Owner or Caller.Staff or Caller.Admin,
        Right.Owner => caller is Caller.Owner or Caller.Staff or Caller.Admin,
        Right.Staff => caller is Caller.Staff or Caller.Admin,
        Right.Admin => caller == Caller.Admin,
        _ => throw new ArgumentOutOfRangeException(nameof(right), right, null),
    };
}

namespace EShop.Supergraph.Tests.Access.Matrix;

/// <summary>Who calls.</summary>
public enum Caller
{
    Anonymous,
    Guest,

    /// <summary>Somebody with an account to whom nothing of what is looked at belongs.</summary>
    Customer,

    /// <summary>The customer to whom what is looked at belongs.</summary>
    Owner,
    Staff,
    Admin,
}

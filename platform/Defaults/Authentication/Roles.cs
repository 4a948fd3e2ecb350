namespace EShop.Defaults;

/// <summary>The roles of the shop.</summary>
public static class Roles
{
    /// <summary>Every registered user.</summary>
    public const string Customer = "customer";

    /// <summary>A shopper without an account.</summary>
    public const string Guest = "guest";

    /// <summary>Keeps catalog, inventory and orders.</summary>
    public const string Staff = "staff";

    /// <summary>Everything, and who is what.</summary>
    public const string Admin = "admin";
}

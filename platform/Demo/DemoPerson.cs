namespace EShop.Demo;

/// <summary>Somebody with an account in the demo shop.</summary>
/// <param name="UserRoles">The roles of the account.</param>
/// <param name="Street">Street and house number; in Germany.</param>
public sealed record DemoPerson(string Email, string Name, IReadOnlyList<string> UserRoles, string Street, string PostalCode, string City)
{
    public const string Country = "DE";

    public Guid Id => DemoIds.Of($"user {Email}");
}

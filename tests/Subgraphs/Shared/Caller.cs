using EShop.Defaults;

namespace EShop.Subgraphs.Testing;

/// <summary>Who sends a request.</summary>
public sealed record Caller(Guid Id, params string[] UserRoles)
{
    public static Caller Admin { get; } = new(Guid.CreateVersion7(), Roles.Customer, Roles.Admin);

    public static Caller Staff { get; } = new(Guid.CreateVersion7(), Roles.Customer, Roles.Staff);

    public static Caller Customer { get; } = new(Guid.CreateVersion7(), Roles.Customer);

    /// <summary>Somebody whom nothing belongs to yet.</summary>
    public static Caller NewCustomer() => new(Guid.CreateVersion7(), Roles.Customer);

    public static Caller NewGuest() => new(Guid.CreateVersion7(), Roles.Guest);
}

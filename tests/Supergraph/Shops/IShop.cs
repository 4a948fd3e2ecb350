using EShop.Supergraph.Tests.Clients;

namespace EShop.Supergraph.Tests.Shops;

/// <summary>A running shop: its gateway, and the databases behind it to look into.</summary>
public interface IShop
{
    /// <summary>Where the gateway listens.</summary>
    Uri Address { get; }

    ShopSettings Settings { get; }

    ShopDatabases Databases { get; }

    /// <summary>Somebody of the staff, signed in.</summary>
    Task<Staff> StaffAsync();
}

namespace EShop.Identity.Addresses;

/// <summary>No such address in the caller's book.</summary>
public sealed class UserAddressNotFoundException(Guid id) : Exception("The address is not in your address book.")
{
    [ID<UserAddress>]
    public Guid AddressId => id;
}

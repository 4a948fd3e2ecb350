using System.Security.Claims;
using EShop.Identity.Data;
using EShop.Identity.Users;

namespace EShop.Identity.Addresses;

[MutationType]
internal static partial class UserAddressMutations
{
    /// <summary>Adds an address to the caller's address book.</summary>
    [Authorize]
    [Error<UserNotFoundException>]
    [Error<UserAddressInvalidException>]
    public static Task<UserAddress> AddAddressAsync(
        AddAddressInput input,
        ClaimsPrincipal caller,
        IdentityContext db,
        [Service] AddressBook book,
        TimeProvider clock,
        CancellationToken cancellationToken)
        => book.ChangeAsync(
            caller,
            (userId, addresses) =>
            {
                if (addresses.Count >= UserAddressRules.MaxAddresses)
                {
                    throw new UserAddressInvalidException("name", $"An address book has at most {UserAddressRules.MaxAddresses} addresses.");
                }

                var now = clock.GetUtcNow();
                return db.Addresses.Add(new UserAddress
                {
                    Id = Guid.CreateVersion7(now),
                    UserId = userId,
                    Name = UserAddressRules.Check("name", input.Name, 200),
                    Company = UserAddressRules.CheckOptional("company", input.Company, 200),
                    Street = UserAddressRules.Check("street", input.Street, 200),
                    Street2 = UserAddressRules.CheckOptional("street2", input.Street2, 200),
                    PostalCode = UserAddressRules.Check("postalCode", input.PostalCode, 20),
                    City = UserAddressRules.Check("city", input.City, 100),
                    Region = UserAddressRules.CheckOptional("region", input.Region, 100),
                    Country = UserAddressRules.CheckCountry(input.Country),
                    IsDefaultShipping = input.IsDefaultShipping || addresses.Count == 0,
                    IsDefaultBilling = input.IsDefaultBilling || addresses.Count == 0,
                    CreatedAt = now,
                }).Entity;
            },
            cancellationToken);

    /// <summary>Changes what is given of an address of the caller's. An empty text takes away what an address need not have.</summary>
    [Authorize]
    [Error<UserNotFoundException>]
    [Error<UserAddressNotFoundException>]
    [Error<UserAddressInvalidException>]
    public static Task<UserAddress> UpdateAddressAsync(
        UpdateAddressInput input,
        ClaimsPrincipal caller,
        [Service] AddressBook book,
        CancellationToken cancellationToken)
        => book.ChangeAsync(
            caller,
            (_, addresses) =>
            {
                var address = addresses.Find(a => a.Id == input.Id) ?? throw new UserAddressNotFoundException(input.Id);
                address.Name = input.Name is null ? address.Name : UserAddressRules.Check("name", input.Name, 200);
                address.Company = input.Company is null ? address.Company : UserAddressRules.CheckOptional("company", input.Company, 200);
                address.Street = input.Street is null ? address.Street : UserAddressRules.Check("street", input.Street, 200);
                address.Street2 = input.Street2 is null ? address.Street2 : UserAddressRules.CheckOptional("street2", input.Street2, 200);
                address.PostalCode = input.PostalCode is null ? address.PostalCode : UserAddressRules.Check("postalCode", input.PostalCode, 20);
                address.City = input.City is null ? address.City : UserAddressRules.Check("city", input.City, 100);
                address.Region = input.Region is null ? address.Region : UserAddressRules.CheckOptional("region", input.Region, 100);
                address.Country = input.Country is null ? address.Country : UserAddressRules.CheckCountry(input.Country);
                address.IsDefaultShipping = input.IsDefaultShipping ?? address.IsDefaultShipping;
                address.IsDefaultBilling = input.IsDefaultBilling ?? address.IsDefaultBilling;
                return address;
            },
            cancellationToken);

    /// <summary>Takes an address out of the caller's address book. Orders keep what they were made with.</summary>
    [Authorize]
    [Error<UserNotFoundException>]
    [Error<UserAddressNotFoundException>]
    public static Task<UserAddress> RemoveAddressAsync(
        [ID<UserAddress>] Guid id,
        ClaimsPrincipal caller,
        IdentityContext db,
        [Service] AddressBook book,
        CancellationToken cancellationToken)
        => book.ChangeAsync(
            caller,
            (_, addresses) => db.Addresses.Remove(addresses.Find(a => a.Id == id) ?? throw new UserAddressNotFoundException(id)).Entity,
            cancellationToken);
}

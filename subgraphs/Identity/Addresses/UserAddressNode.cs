namespace EShop.Identity.Addresses;

[ObjectType<UserAddress>]
public static partial class UserAddressNode
{
    static partial void Configure(IObjectTypeDescriptor<UserAddress> descriptor)
    {
        descriptor.Field(a => a.Id).ID();
        descriptor.Ignore(a => a.UserId);
    }
}

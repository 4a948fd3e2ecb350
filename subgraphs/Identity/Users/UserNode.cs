using System.Security.Claims;
using EShop.Defaults;
using EShop.Identity.Addresses;

namespace EShop.Identity.Users;

[ObjectType<User>]
public static partial class UserNode
{
    static partial void Configure(IObjectTypeDescriptor<User> descriptor)
    {
        descriptor.Ignore(u => u.PasswordHash);
        descriptor.Ignore(u => u.FailedSignIns);
        descriptor.Ignore(u => u.LockedUntil);
        descriptor.Ignore(u => u.IsSigningIn);
        descriptor.Ignore(u => u.DeletedAt);
    }

    /// <summary>The e-mail address; null to others than the user and staff.</summary>
    [BindMember(nameof(User.Email))]
    public static string? GetEmail([Parent(requires: $"{nameof(User.Id)} {nameof(User.Email)}")] User user, ClaimsPrincipal caller)
        => IsOwnOrStaff(user, caller) ? user.Email : null;

    /// <summary>The phone number; null to others than the user and staff.</summary>
    [BindMember(nameof(User.Phone))]
    public static string? GetPhone([Parent(requires: $"{nameof(User.Id)} {nameof(User.Phone)}")] User user, ClaimsPrincipal caller)
        => IsOwnOrStaff(user, caller) ? user.Phone : null;

    /// <summary>Whether the e-mail address was proved to be the user's; null to others than the user and staff.</summary>
    [BindMember(nameof(User.EmailConfirmedAt))]
    public static bool? IsEmailConfirmed(
        [Parent(requires: $"{nameof(User.Id)} {nameof(User.EmailConfirmedAt)}")] User user,
        ClaimsPrincipal caller)
        => IsOwnOrStaff(user, caller) ? user.EmailConfirmedAt is not null : null;

    /// <summary>Whether the phone number was proved to be the user's; null to others than the user and staff.</summary>
    [BindMember(nameof(User.PhoneConfirmedAt))]
    public static bool? IsPhoneConfirmed(
        [Parent(requires: $"{nameof(User.Id)} {nameof(User.PhoneConfirmedAt)}")] User user,
        ClaimsPrincipal caller)
        => IsOwnOrStaff(user, caller) ? user.PhoneConfirmedAt is not null : null;

    /// <summary>What the user may do; null to others than the user and staff.</summary>
    [BindMember(nameof(User.Roles))]
    public static IReadOnlyList<string>? GetRoles([Parent(requires: $"{nameof(User.Id)} {nameof(User.Roles)}")] User user, ClaimsPrincipal caller)
        => IsOwnOrStaff(user, caller) ? user.Roles : null;

    /// <summary>When the account was made; null to others than the user and staff.</summary>
    [BindMember(nameof(User.CreatedAt))]
    public static DateTimeOffset? GetCreatedAt(
        [Parent(requires: $"{nameof(User.Id)} {nameof(User.CreatedAt)}")] User user,
        ClaimsPrincipal caller)
        => IsOwnOrStaff(user, caller) ? user.CreatedAt : null;

    /// <summary>The address book; empty to others than the user and staff.</summary>
    public static async Task<IReadOnlyList<UserAddress>> GetAddressesAsync(
        [Parent(requires: nameof(User.Id))] User user,
        ClaimsPrincipal caller,
        IAddressesByUserIdDataLoader addresses,
        CancellationToken cancellationToken)
        => IsOwnOrStaff(user, caller) ? await addresses.LoadAsync(user.Id, cancellationToken) ?? [] : [];

    private static bool IsOwnOrStaff(User user, ClaimsPrincipal caller) => user.IsSigningIn || caller.UserId == user.Id || caller.IsStaff;
}

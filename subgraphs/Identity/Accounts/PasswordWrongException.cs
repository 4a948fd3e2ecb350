namespace EShop.Identity.Accounts;

/// <summary>The password is not the caller's.</summary>
public sealed class PasswordWrongException() : Exception("The password is wrong.");

namespace EShop.Identity.Accounts;

/// <summary>The code is unknown, used or expired.</summary>
public sealed class PasswordResetInvalidException() : Exception("The code is not valid: ask for another.");

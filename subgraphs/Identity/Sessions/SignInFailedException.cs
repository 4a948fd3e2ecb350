namespace EShop.Identity.Sessions;

/// <summary>The contact or the password is wrong, or the account is locked for a while: callers are not told which.</summary>
public sealed class SignInFailedException() : Exception("The sign-in failed: check the contact and the password, or try again later.");

namespace EShop.Identity.Contacts;

/// <summary>The code is unknown, used or expired.</summary>
public sealed class ContactConfirmationInvalidException() : Exception("The code is not valid: ask for another.");

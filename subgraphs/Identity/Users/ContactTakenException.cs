namespace EShop.Identity.Users;

/// <summary>Somebody has an account with this e-mail address or phone number.</summary>
public sealed class ContactTakenException(string inputField) : Exception("There is an account with this contact already.")
{
    /// <summary><c>email</c> or <c>phone</c>.</summary>
    public string Field => inputField;
}

namespace EShop.Identity.Users;

/// <summary>A value that an account cannot have.</summary>
public sealed class RegistrationInvalidException(string inputField, string message) : Exception(message)
{
    /// <summary>The input field that is wrong.</summary>
    public string Field => inputField;
}

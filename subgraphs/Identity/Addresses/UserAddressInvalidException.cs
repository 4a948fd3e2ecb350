namespace EShop.Identity.Addresses;

/// <summary>A value that an address cannot have.</summary>
public sealed class UserAddressInvalidException(string inputField, string message) : Exception(message)
{
    /// <summary>The input field that is wrong.</summary>
    public string Field => inputField;
}

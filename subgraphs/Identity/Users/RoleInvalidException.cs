namespace EShop.Identity.Users;

/// <summary>A role that cannot be given or taken so.</summary>
public sealed class RoleInvalidException(string message) : Exception(message);

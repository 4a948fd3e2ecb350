namespace EShop.Supergraph.Tests.Access.Matrix;

/// <summary>What a caller must be to be let in, or to see something.</summary>
public enum Right
{
    /// <summary>Whoever asks.</summary>
    Everyone,

    /// <summary>Whoever has a token, guests included.</summary>
    SignedIn,

    /// <summary>Whoever has an account.</summary>
    Account,

    /// <summary>Whoever it belongs to, and staff.</summary>
    Owner,

    Staff,
    Admin,
}

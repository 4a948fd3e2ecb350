namespace Cacao.Types;

/// <summary>What became of an authorization rule.</summary>
public enum AuthorizeResult
{
    Allowed,

    /// <summary>The user is known, and may not.</summary>
    NotAllowed,

    /// <summary>Nobody is signed in.</summary>
    NotAuthenticated,

    /// <summary>The rule names no policy, and the application has none for such rules.</summary>
    NoDefaultPolicy,

    /// <summary>The application has no policy of the rule's name.</summary>
    PolicyNotFound,
}

namespace Cacao.Types;

/// <summary>An authorization rule as an <see cref="IAuthorizationHandler"/> is asked about it.</summary>
public sealed class AuthorizeDirective(string? policy = null, IReadOnlyList<string>? roles = null, ApplyPolicy apply = ApplyPolicy.BeforeResolver)
{
    public AuthorizeDirective(IReadOnlyList<string>? roles, ApplyPolicy apply = ApplyPolicy.BeforeResolver)
        : this(null, roles, apply)
    {
    }

    public string? Policy { get; } = policy;

    /// <summary>Roles of which the user must have one; null or empty asks for none.</summary>
    public IReadOnlyList<string>? Roles { get; } = roles;

    public ApplyPolicy Apply { get; } = apply;
}

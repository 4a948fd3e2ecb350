namespace Cacao.Types;

/// <summary>Asks for a signed-in user, a policy or one of several roles.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface | AttributeTargets.Method | AttributeTargets.Property, AllowMultiple = true)]
public sealed class AuthorizeAttribute : Attribute
{
    public AuthorizeAttribute()
    {
    }

    public AuthorizeAttribute(ApplyPolicy apply)
    {
        Apply = apply;
    }

    public AuthorizeAttribute(string policy, ApplyPolicy apply = ApplyPolicy.BeforeResolver)
    {
        Policy = policy;
        Apply = apply;
    }

    public string? Policy { get; set; }

    /// <summary>Roles of which the user must have one.</summary>
    public string[]? Roles { get; set; }

    public ApplyPolicy Apply { get; set; }
}

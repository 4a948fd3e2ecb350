namespace Cacao.Types;

/// <summary>The authorization rules of a field or type, all of which must hold.</summary>
public sealed class AuthorizeFeature(params IReadOnlyList<AuthorizeRule> rules)
{
    public IReadOnlyList<AuthorizeRule> Rules { get; } = rules;
}

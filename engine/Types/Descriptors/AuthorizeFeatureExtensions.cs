using System.ComponentModel;

namespace Cacao.Types;

/// <summary>Adds authorization rules to those that stand already.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class AuthorizeFeatureExtensions
{
    public static void AddAuthorizeRule(this FeatureCollection features, AuthorizeRule rule)
    {
        ArgumentNullException.ThrowIfNull(features);
        var existing = features.Get<AuthorizeFeature>()?.Rules ?? [];
        features.Set(new AuthorizeFeature([.. existing, rule]));
    }
}

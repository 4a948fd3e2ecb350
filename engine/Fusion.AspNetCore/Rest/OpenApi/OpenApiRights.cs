using Cacao.Language;

namespace Cacao.Fusion.Rest;

/// <summary>Who may call an endpoint, as the schema's <c>@authorize</c> on its root fields says.</summary>
/// <param name="IsProtected">Not for anonymous callers.</param>
/// <param name="Roles">The roles, one of which is needed; null for none.</param>
internal sealed record OpenApiRights(bool IsProtected, string? Roles)
{
    public static OpenApiRights Of(RestSelection selection)
    {
        var isProtected = false;
        string? roles = null;
        foreach (var root in selection.Fields)
        {
            foreach (var directive in root.Definition.Directives.Where(d => d.Name.Value == "authorize"))
            {
                isProtected = true;
                roles = RolesOf(directive) ?? roles;
            }
        }

        return new OpenApiRights(isProtected, roles);
    }

    private static string? RolesOf(DirectiveNode directive)
    {
        var value = directive.Arguments.FirstOrDefault(a => a.Name.Value == "roles")?.Value;
        return value is ListValueNode { Items.Count: > 0 } list
            ? string.Join(", ", list.Items.OfType<StringValueNode>().Select(r => $"`{r.Value}`"))
            : null;
    }
}

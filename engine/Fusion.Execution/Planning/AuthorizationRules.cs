using Cacao.Language;

namespace Cacao.Fusion.Execution;

/// <summary>Finds what composed <c>@authorize</c> directives ask for anywhere in an operation.</summary>
internal static class AuthorizationRules
{
    public static AuthorizationRule[] Find(CompositeSchema schema, DocumentNode document, OperationDefinitionNode operation)
        => schema.HasAuthorization
            ? Find(schema, OperationShapeBuilder.Build(schema, document, operation, new HashSet<string>(StringComparer.Ordinal)))
            : [];

    public static AuthorizationRule[] Find(CompositeSchema schema, OperationShape shape)
    {
        var rules = new Dictionary<string, AuthorizationRule>(StringComparer.Ordinal);
        foreach (var target in shape.Objects)
        {
            foreach (var field in target.Fields)
            {
                if (field.IsHidden || field.Definition is null)
                {
                    continue;
                }

                foreach (var index in field.Types.Indexes())
                {
                    var type = schema.ObjectTypes[index];
                    var definition = type.Fields[field.Name];
                    foreach (var rule in (ReadOnlySpan<AuthorizationRule?>)[type.Authorization, definition.Authorization, definition.Type.Named.Authorization])
                    {
                        if (rule is not null)
                        {
                            rules[rule.Key] = rule;
                        }
                    }
                }
            }
        }

        return [.. rules.Values];
    }
}

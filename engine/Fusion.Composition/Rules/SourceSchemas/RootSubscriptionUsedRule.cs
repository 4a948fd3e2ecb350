namespace Cacao.Fusion.Composition;

/// <summary>The subscription root type is named <c>Subscription</c>, and nothing else is (<c>ROOT_SUBSCRIPTION_USED</c>).</summary>
internal sealed class RootSubscriptionUsedRule : ISourceSchemaRule
{
    public void Validate(SchemaDefinition schema, CompositionLog log)
    {
        var isMisnamed = schema.SubscriptionTypeName is { } name ? name != "Subscription" : schema.Type("Subscription") is not null;

        if (isMisnamed)
        {
            log.Error(
                CompositionCodes.RootSubscriptionUsed,
                schema.Name,
                coordinate: null,
                $"The root subscription type in schema '{schema.Name}' must be named 'Subscription'.");
        }
    }
}

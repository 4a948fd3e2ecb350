using Cacao.Types;

namespace Cacao.Execution;

/// <summary>
/// Puts the checks of <c>[Authorize]</c> around the resolvers of fields that carry it, of fields that return types which carry it, and of the
/// fields of operation types which carry it.
/// </summary>
internal sealed class AuthorizationInterceptor : ITypeInterceptor
{
    public int Order => 400;

    public void OnConfigure(SchemaConfiguration schema)
    {
        var types = new TypeRules(schema);
        var asksEarly = false;
        foreach (var type in schema.Types)
        {
            if (type is not ObjectTypeConfiguration objectType)
            {
                continue;
            }

            IReadOnlyList<AuthorizeRule> ofRoot = IsRoot(schema, type) ? TypeRules.Own(type) : [];
            asksEarly |= AddEarly(type.Features, ofRoot);
            foreach (var field in objectType.Fields)
            {
                var ofField = field.Features.Get<AuthorizeFeature>()?.Rules ?? [];
                var ofType = types.Of(field.Type);
                asksEarly |= AddEarly(field.Features, [.. ofField, .. ofType]);
                if (type is not InterfaceTypeConfiguration && field.Features.Get<AllowAnonymousFeature>() is null)
                {
                    // Whoever asks for a node must pass the rules of the one type that it has.
                    var isNode = field.Features.Get<NodeFieldFeature>() is not null;
                    Guard(field, isNode ? ofField : [.. ofRoot, .. ofField, .. ofType]);
                }
            }
        }

        foreach (var type in schema.Types)
        {
            var ofResolver = type.Features.Get<NodeFeature>()?.Rules ?? [];
            if (FieldAuthorizer.Create([.. TypeRules.Own(type), .. ofResolver]) is { } authorizer)
            {
                schema.Features.Get<NodeRegistry>()?.Guard(type.Name, authorizer.Guard);
            }
        }

        if (asksEarly)
        {
            schema.Features.Set(new RequestAuthorizeFeature([]));
        }
    }

    private static bool IsRoot(SchemaConfiguration schema, TypeConfiguration type)
        => type.Name == schema.QueryTypeName || type.Name == schema.MutationTypeName || type.Name == schema.SubscriptionTypeName;

    private static bool AddEarly(FeatureCollection features, IReadOnlyList<AuthorizeRule> rules)
    {
        AuthorizeDirective[] early = [.. rules.Where(static r => r.Apply == ApplyPolicy.Validation).Select(FieldAuthorizer.ToDirective)];
        if (early.Length > 0)
        {
            features.Set(new RequestAuthorizeFeature(early));
        }

        return early.Length > 0;
    }

    private static void Guard(FieldConfiguration field, IReadOnlyList<AuthorizeRule> rules)
    {
        if (FieldAuthorizer.Create(rules) is not { } authorizer)
        {
            return;
        }

        if (field.SubscribeResolver is { } subscribe)
        {
            field.SubscribeResolver = async context =>
            {
                await authorizer.DemandBeforeAsync(context).ConfigureAwait(false);
                return await subscribe(context).ConfigureAwait(false);
            };
        }

        field.Middleware.Insert(0, authorizer.Guard);
    }
}

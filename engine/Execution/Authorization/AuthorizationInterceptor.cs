using Cacao.Types;

namespace Cacao.Execution;

/// <summary>Puts the checks of <c>[Authorize]</c> around the resolvers of fields, and of the fields of types, that carry it.</summary>
internal sealed class AuthorizationInterceptor : ITypeInterceptor
{
    public int Order => 400;

    public void OnConfigure(SchemaConfiguration schema)
    {
        foreach (var type in schema.Types)
        {
            if (type is not ObjectTypeConfiguration objectType || type is InterfaceTypeConfiguration)
            {
                continue;
            }

            var ofType = objectType.Features.Get<AuthorizeFeature>();
            foreach (var field in objectType.Fields)
            {
                if (field.Features.Get<AllowAnonymousFeature>() is null)
                {
                    Apply(field, ofType?.Rules ?? [], field.Features.Get<AuthorizeFeature>()?.Rules ?? []);
                }
            }
        }
    }

    private static void Apply(FieldConfiguration field, IReadOnlyList<AuthorizeRule> ofType, IReadOnlyList<AuthorizeRule> ofField)
    {
        AuthorizeRule[] before = [.. ofType.Where(IsBefore), .. ofField.Where(IsBefore)];
        AuthorizeRule[] after = [.. ofType.Where(IsAfter), .. ofField.Where(IsAfter)];
        AuthorizeRule[] validation = [.. ofType.Where(IsValidation), .. ofField.Where(IsValidation)];
        if (validation.Length > 0)
        {
            field.Features.Set(new RequestAuthorizeFeature(validation));
        }

        if (before.Length == 0 && after.Length == 0)
        {
            return;
        }

        if (field.SubscribeResolver is { } subscribe && before.Length > 0)
        {
            field.SubscribeResolver = async context =>
            {
                await FieldAuthorizer.DemandAsync(context, before, context.Parent<object?>()).ConfigureAwait(false);
                return await subscribe(context).ConfigureAwait(false);
            };
        }

        field.Middleware.Insert(0, next => async context =>
        {
            await FieldAuthorizer.DemandAsync(context, before, context.Parent<object?>()).ConfigureAwait(false);
            var result = await next(context).ConfigureAwait(false);
            if (result is not null)
            {
                await FieldAuthorizer.DemandAsync(context, after, result).ConfigureAwait(false);
            }

            return result;
        });

        static bool IsBefore(AuthorizeRule rule) => rule.Apply == ApplyPolicy.BeforeResolver;
        static bool IsAfter(AuthorizeRule rule) => rule.Apply == ApplyPolicy.AfterResolver;
        static bool IsValidation(AuthorizeRule rule) => rule.Apply == ApplyPolicy.Validation;
    }
}

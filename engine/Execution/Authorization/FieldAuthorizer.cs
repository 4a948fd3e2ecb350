using Cacao.Types;
using Microsoft.Extensions.DependencyInjection;

namespace Cacao.Execution;

/// <summary>Puts authorization rules around a resolver.</summary>
internal sealed class FieldAuthorizer(AuthorizeDirective[] before, AuthorizeDirective[] after)
{
    public static FieldAuthorizer? Create(IReadOnlyList<AuthorizeRule> rules)
    {
        AuthorizeDirective[] before = [.. rules.Where(static r => r.Apply == ApplyPolicy.BeforeResolver).Select(ToDirective)];
        AuthorizeDirective[] after = [.. rules.Where(static r => r.Apply == ApplyPolicy.AfterResolver).Select(ToDirective)];
        return before.Length == 0 && after.Length == 0 ? null : new FieldAuthorizer(before, after);
    }

    public static AuthorizeDirective ToDirective(AuthorizeRule rule) => new(rule.Policy, rule.Roles, rule.Apply);

    public FieldResolverDelegate Guard(FieldResolverDelegate next) => async context =>
    {
        await DemandAsync(context, before).ConfigureAwait(false);
        var result = await next(context).ConfigureAwait(false);
        if (result is not null && after.Length > 0)
        {
            if (context is IMiddlewareContext middleware)
            {
                middleware.Result = result;
            }

            await DemandAsync(context, after).ConfigureAwait(false);
        }

        return result;
    };

    /// <summary>Throws the error of the first rule that is to hold before the resolver and does not.</summary>
    public ValueTask DemandBeforeAsync(IResolverContext context) => DemandAsync(context, before);

    private static async ValueTask DemandAsync(IResolverContext context, AuthorizeDirective[] directives)
    {
        if (directives.Length == 0)
        {
            return;
        }

        var handler = context.RequestServices.GetRequiredService<IAuthorizationHandler>();
        foreach (var directive in directives)
        {
            var result = await handler.AuthorizeAsync((IMiddlewareContext)context, directive, context.RequestAborted).ConfigureAwait(false);
            if (result != AuthorizeResult.Allowed)
            {
                throw new GraphQLException(AuthorizationErrors.Create(result, directive.Policy ?? ""));
            }
        }
    }
}

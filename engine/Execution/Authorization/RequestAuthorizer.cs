using System.Runtime.CompilerServices;
using Cacao.Execution.Operations;
using Cacao.Execution.Processing;
using Cacao.Types;
using Microsoft.Extensions.DependencyInjection;

namespace Cacao.Execution;

/// <summary>Evaluates the rules that refuse a request as a whole (<c>apply: VALIDATION</c>).</summary>
internal sealed class RequestAuthorizer(IServiceProvider services, Schema schema)
{
    private readonly ConditionalWeakTable<OperationDefinition, IReadOnlyList<AuthorizeDirective>> _rules = [];
    private readonly bool _hasRules = schema.Features.Get<RequestAuthorizeFeature>() is not null;

    public async ValueTask<RequestErrorResult?> AuthorizeAsync(OperationDefinition operation, OperationRequest request, CancellationToken cancellationToken)
    {
        if (!_hasRules)
        {
            return null;
        }

        var directives = _rules.GetValue(operation, o => RequestRules.Find(schema, o));
        if (directives.Count == 0)
        {
            return null;
        }

        if (request.Services is { } given)
        {
            return await AuthorizeAsync(given, directives, operation, request, cancellationToken).ConfigureAwait(false);
        }

        var scope = services.CreateAsyncScope();
        await using (scope.ConfigureAwait(false))
        {
            return await AuthorizeAsync(scope.ServiceProvider, directives, operation, request, cancellationToken).ConfigureAwait(false);
        }
    }

    private async ValueTask<RequestErrorResult?> AuthorizeAsync(
        IServiceProvider scope,
        IReadOnlyList<AuthorizeDirective> directives,
        OperationDefinition operation,
        OperationRequest request,
        CancellationToken cancellationToken)
    {
        var context = new AuthorizationContext(
            schema,
            scope,
            RequestState.Create(request),
            operation.Document.Syntax,
            RequestState.GetUser(request));
        var handler = scope.GetRequiredService<IAuthorizationHandler>();
        var result = await handler.AuthorizeAsync(context, directives, cancellationToken).ConfigureAwait(false);
        return result == AuthorizeResult.Allowed ? null : new RequestErrorResult(AuthorizationErrors.Create(result, null)) { StatusCode = 401 };
    }
}

using Cacao.Execution.Operations;
using Cacao.Execution.Processing;
using Cacao.Types;

namespace Cacao.Execution;

/// <summary>Evaluates the rules that refuse a request as a whole (<c>apply: VALIDATION</c>).</summary>
internal sealed class RequestAuthorizer(IServiceProvider services)
{
    public async ValueTask<RequestErrorResult?> AuthorizeAsync(Operation operation, OperationRequest request)
    {
        List<IError>? errors = null;
        foreach (var selection in operation.RootSelectionSet.AllSelections)
        {
            if (selection.Field.Features.Get<RequestAuthorizeFeature>() is not { } feature)
            {
                continue;
            }

            foreach (var rule in feature.Rules)
            {
                var user = RequestState.GetUser(request);
                if (await FieldAuthorizer.EvaluateAsync(services, user, rule, null).ConfigureAwait(false) is { } error)
                {
                    (errors ??= []).Add(ErrorBuilder.FromError(error).AddLocation(selection.Nodes[0].Location).Build());
                }
            }
        }

        return errors is null ? null : new RequestErrorResult(errors) { StatusCode = StatusCode(errors) };
    }

    private static int StatusCode(List<IError> errors) => errors[0].Code == AuthorizationErrors.NotAuthenticated ? 401 : 403;
}

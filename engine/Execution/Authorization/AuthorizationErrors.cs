using Cacao.Types;

namespace Cacao.Execution;

/// <summary>What a refused caller is told.</summary>
internal static class AuthorizationErrors
{
    private const string Message = "The current user is not authorized to access this resource.";

    public const string NotAuthenticated = "AUTH_NOT_AUTHENTICATED";
    public const string NotAuthorized = "AUTH_NOT_AUTHORIZED";
    public const string PolicyNotFound = "AUTH_POLICY_NOT_FOUND";
    public const string NoDefaultPolicy = "AUTH_NO_DEFAULT_POLICY";

    /// <param name="policy">The policy that was asked for; null when there were many.</param>
    public static IError Create(AuthorizeResult result, string? policy) => result switch
    {
        AuthorizeResult.NoDefaultPolicy => Create("The default authorization policy does not exist.", NoDefaultPolicy),
        AuthorizeResult.PolicyNotFound when policy is null => Create("An authorization policy of the request does not exist.", PolicyNotFound),
        AuthorizeResult.PolicyNotFound => Create($"The `{policy}` authorization policy does not exist.", PolicyNotFound),
        AuthorizeResult.NotAuthenticated => Create(Message, NotAuthenticated),
        _ => Create(Message, NotAuthorized),
    };

    private static IError Create(string message, string code) => ErrorBuilder.New().SetMessage(message).SetCode(code).Build();
}

using Cacao.Types;

namespace Cacao.Execution;

/// <summary>What a refused caller is told.</summary>
internal static class AuthorizationErrors
{
    private const string Message = "The current user is not authorized to access this resource.";

    public const string NotAuthenticated = "AUTH_NOT_AUTHENTICATED";
    public const string NotAuthorized = "AUTH_NOT_AUTHORIZED";
    public const string PolicyNotFound = "AUTH_POLICY_NOT_FOUND";

    public static IError Create(string code, string? policy) => code == PolicyNotFound
        ? ErrorBuilder.New().SetMessage($"The `{policy}` authorization policy does not exist.").SetCode(code).Build()
        : ErrorBuilder.New().SetMessage(Message).SetCode(code).Build();
}

using Cacao.Fusion.Rest;

namespace EShop.Gateway;

/// <summary>Which status answers which typed error of the graph. What is not in here is 422: understood, and refused by a rule of the shop.</summary>
internal static class RestErrors
{
    public static void Map(RestOptions options) => options
        .MapError("SignInFailedError", StatusCodes.Status401Unauthorized)
        .MapError("RefreshTokenInvalidError", StatusCodes.Status401Unauthorized)
        .MapError("PasswordWrongError", StatusCodes.Status403Forbidden)
        .MapError("CheckoutUnavailableError", StatusCodes.Status503ServiceUnavailable)
        .MapError("*NotFoundError", StatusCodes.Status404NotFound)

        // Somebody was faster, or the thing is not where it would have to be.
        .MapError("OutOfStockError", StatusCodes.Status409Conflict)
        .MapError("StockShortError", StatusCodes.Status409Conflict)
        .MapError("ProductUnavailableError", StatusCodes.Status409Conflict)
        .MapError("*ConflictError", StatusCodes.Status409Conflict)
        .MapError("*ChangedError", StatusCodes.Status409Conflict)
        .MapError("*TakenError", StatusCodes.Status409Conflict)
        .MapError("*ExistsError", StatusCodes.Status409Conflict)
        .MapError("*InUseError", StatusCodes.Status409Conflict)
        .MapError("*SealedError", StatusCodes.Status409Conflict)
        .MapError("*NotEmptyError", StatusCodes.Status409Conflict)
        .MapError("*NotAllowedError", StatusCodes.Status409Conflict)
        .MapError("*NotCancellableError", StatusCodes.Status409Conflict)
        .MapError("*NotConfirmableError", StatusCodes.Status409Conflict)
        .MapError("*StatusError", StatusCodes.Status409Conflict)
        .MapError("*TransitionError", StatusCodes.Status409Conflict);
}

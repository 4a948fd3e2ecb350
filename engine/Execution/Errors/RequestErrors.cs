using Cacao.Language;
using Cacao.Types;

namespace Cacao.Execution;

/// <summary>Errors of requests that are refused before execution.</summary>
internal static class RequestErrors
{
    public static IError Syntax(SyntaxException exception)
        => ErrorBuilder.New().SetMessage(exception.Message).SetCode(ErrorCodes.Syntax).AddLocation(exception.Location).Build();

    public static IError OperationAmbiguous(int count) => count == 0
        ? Error("Must provide an operation.")
        : Error("Must provide operation name if query contains multiple operations.");

    public static IError OperationUnknown(string name) => Error($"Unknown operation named \"{name}\".");

    public static IError NoOperationType(OperationType type)
        => Error($"Schema is not configured to execute {type.ToString().ToLowerInvariant()} operation.");

    public static IError OperationNotAllowed(OperationType type)
        => ErrorBuilder.New().SetMessage($"A {type.ToString().ToLowerInvariant()} cannot be executed over this transport.").SetCode(ErrorCodes.OperationNotAllowed).Build();

    public static IError NoDocument() => ErrorBuilder.New().SetMessage("The request has no query.").SetCode("QUERY_MISSING").Build();

    public static IError DocumentUnknown()
        => ErrorBuilder.New().SetMessage("PersistedQueryNotFound").SetCode(ErrorCodes.DocumentUnknown).Build();

    public static IError DocumentHashMismatch()
        => ErrorBuilder.New().SetMessage("The hash is not that of the query.").SetCode(ErrorCodes.DocumentHashMismatch).Build();

    public static IError OnlyPersistedDocuments()
        => ErrorBuilder.New().SetMessage("Only persisted documents are executed.").SetCode(ErrorCodes.OnlyPersistedDocuments).Build();

    public static IError Timeout(TimeSpan timeout)
        => ErrorBuilder.New().SetMessage($"The request exceeded the configured timeout of `{timeout:c}`.").SetCode(ErrorCodes.Timeout).Build();

    public static IError VariablesNotAnObject() => Error("Variables must be an object, or a list of objects for a variable batch.");

    public static IError BatchOfSubscriptions() => Error("A subscription cannot be executed for a batch of variables.");

    public static IError IntrospectionNotAllowed(Location location)
        => ErrorBuilder.New().SetMessage("Introspection is not allowed for the current request.").SetCode(ErrorCodes.IntrospectionNotAllowed).AddLocation(location).Build();

    private static IError Error(string message) => ErrorBuilder.New().SetMessage(message).Build();
}

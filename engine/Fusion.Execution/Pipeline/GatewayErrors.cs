using Cacao.Execution;
using Cacao.Language;
using Cacao.Types;

namespace Cacao.Fusion.Execution;

/// <summary>Errors of requests that the gateway refuses before it plans or runs them.</summary>
internal static class GatewayErrors
{
    public static IError Syntax(SyntaxException exception)
        => ErrorBuilder.New().SetMessage(exception.Message).SetCode("GRAPHQL_PARSE_FAILED").AddLocation(exception.Location).Build();

    public static IError NoDocument() => Create("The request has no query.", "QUERY_MISSING");

    public static IError DocumentUnknown() => Create("PersistedQueryNotFound", "PERSISTED_QUERY_NOT_FOUND");

    public static IError DocumentHashMismatch() => Create("The hash is not that of the query.", ErrorCodes.DocumentHashMismatch);

    public static IError OnlyPersistedDocuments() => Create("Only persisted documents are executed.", ErrorCodes.OnlyPersistedDocuments);

    public static IError OperationAmbiguous(int count) => Create(
        count == 0 ? "Must provide an operation." : "Must provide operation name if query contains multiple operations.", null);

    public static IError OperationUnknown(string name) => Create($"Unknown operation named \"{name}\".", null);

    public static IError OperationNotAllowed(OperationType type)
        => Create($"A {type.ToString().ToLowerInvariant()} cannot be executed over this transport.", "OPERATION_NOT_ALLOWED");

    public static IError NoOperationType(OperationType type)
        => Create($"Schema is not configured to execute {type.ToString().ToLowerInvariant()} operation.", null);

    public static IError IntrospectionNotAllowed(Location location) => ErrorBuilder.New()
        .SetMessage("Introspection is not allowed for the current request.")
        .SetCode("INTROSPECTION_NOT_ALLOWED")
        .AddLocation(location)
        .Build();

    public static IError BatchOfSubscriptions() => Create("A subscription cannot be executed for a batch of variables.", null);

    public static IError UploadsNotSupported() => Create("Files cannot be uploaded for a batch of variables.", "FUSION_UPLOADS_NOT_SUPPORTED");

    public static IError VariablesInvalid(string reason) => Create($"Variables are not valid JSON: {reason}", null);

    public static IError Planning(PlanningException exception)
    {
        var error = ErrorBuilder.New().SetMessage(exception.Message).SetCode(exception.Code);
        if (exception.Coordinate is not null)
        {
            error.SetExtension("coordinate", exception.Coordinate);
        }

        return error.Build();
    }

    public static IError Fault(Exception exception, bool includeDetails)
    {
        var error = ErrorBuilder.New().SetMessage("Unexpected Execution Error").SetException(exception);
        if (includeDetails)
        {
            error.SetExtension("message", exception.Message).SetExtension("stackTrace", exception.StackTrace);
        }

        return error.Build();
    }

    private static IError Create(string message, string? code) => ErrorBuilder.New().SetMessage(message).SetCode(code).Build();
}

namespace Cacao.Execution;

/// <summary>The codes of errors that transports and clients tell apart.</summary>
public static class ErrorCodes
{
    /// <summary>The document cannot be parsed.</summary>
    public const string Syntax = "GRAPHQL_PARSE_FAILED";

    /// <summary>The document breaks a rule of validation.</summary>
    public const string Validation = "GRAPHQL_VALIDATION_FAILED";

    /// <summary>The id names no document.</summary>
    public const string DocumentUnknown = "PERSISTED_QUERY_NOT_FOUND";

    /// <summary>An automatic persisted query came with the hash of another.</summary>
    public const string DocumentHashMismatch = "PERSISTED_QUERY_HASH_MISMATCH";

    /// <summary>The request brought a query where only stored documents are executed.</summary>
    public const string OnlyPersistedDocuments = "PERSISTED_QUERY_ONLY";

    /// <summary>The operation took longer than it may.</summary>
    public const string Timeout = "EXECUTION_TIMEOUT";

    /// <summary>The transport does not take operations of this kind.</summary>
    public const string OperationNotAllowed = "OPERATION_NOT_ALLOWED";

    /// <summary>The schema may not be asked for.</summary>
    public const string IntrospectionNotAllowed = "INTROSPECTION_NOT_ALLOWED";

    /// <summary>The operation costs more than is allowed.</summary>
    public const string CostExceeded = "HC0047";

    /// <summary>A list that must be sliced by one argument is sliced by none, or by several.</summary>
    public const string SlicingArgument = "HC0082";
}

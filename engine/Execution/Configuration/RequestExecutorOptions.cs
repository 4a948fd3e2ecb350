namespace Cacao.Execution;

/// <summary>How requests are executed.</summary>
public sealed class RequestExecutorOptions
{
    /// <value>Writes exception messages and stack traces to clients. Default: false.</value>
    public bool IncludeExceptionDetails { get; set; }

    /// <value>The longest an operation may run. Default: 30 seconds. Subscriptions are not limited.</value>
    public TimeSpan ExecutionTimeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <value>Compiled operations and documents kept. Default: 1024.</value>
    public int OperationCacheSize { get; set; } = 1024;

    /// <value>Answers <c>__schema</c> and <c>__type</c>. Default: only in the Development environment.</value>
    public bool? EnableIntrospection { get; set; }

    public ErrorHandlingMode DefaultErrorHandlingMode { get; set; } = ErrorHandlingMode.Propagate;

    /// <value>Lets the request choose with <c>onError</c>. Default: true.</value>
    public bool AllowErrorHandlingModeOverride { get; set; } = true;

    /// <value>Executes documents without validating them: for callers that send documents they validated. Default: false.</value>
    public bool SkipValidation { get; set; }

    /// <value>How deep the fields of an operation may nest; null for no limit beyond the parser's. Default: null.</value>
    public int? MaxExecutionDepth { get; set; }

    /// <value>Leaves introspection out of the depth. Default: false.</value>
    public bool SkipIntrospectionDepth { get; set; }

    public PersistedOperationOptions PersistedOperations { get; } = new();
}

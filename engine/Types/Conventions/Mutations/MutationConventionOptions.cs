namespace Cacao.Types;

/// <summary>How mutations are given inputs and payloads. Patterns hold <c>{MutationName}</c>, the field's name in Pascal case.</summary>
public sealed class MutationConventionOptions
{
    internal const string NamePlaceholder = "{MutationName}";

    /// <value>Default: <c>{MutationName}Input</c>.</value>
    public string InputTypeNamePattern { get; set; } = NamePlaceholder + "Input";

    /// <value>Default: <c>input</c>.</value>
    public string InputArgumentName { get; set; } = "input";

    /// <value>Default: <c>{MutationName}Payload</c>.</value>
    public string PayloadTypeNamePattern { get; set; } = NamePlaceholder + "Payload";

    /// <value>Default: <c>{MutationName}Error</c>.</value>
    public string PayloadErrorTypeNamePattern { get; set; } = NamePlaceholder + "Error";

    /// <value>Default: <c>errors</c>.</value>
    public string PayloadErrorsFieldName { get; set; } = "errors";

    /// <value>False to apply the convention only where errors or an attribute ask for it. Default: true.</value>
    public bool ApplyToAllMutations { get; set; } = true;

    /// <value>The .NET type whose interface every error implements in place of <c>Error</c>. Default: none.</value>
    public Type? ErrorInterfaceType { get; set; }
}

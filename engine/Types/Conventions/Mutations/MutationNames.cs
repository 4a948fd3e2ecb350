namespace Cacao.Types;

/// <summary>The names that a mutation's parts get.</summary>
internal sealed class MutationNames(string mutation, MutationConventionOptions options, MutationConventionFeature? feature)
{
    public string InputType { get; } = feature?.InputTypeName ?? Format(options.InputTypeNamePattern, mutation);

    public string InputArgument { get; } = feature?.InputArgumentName ?? options.InputArgumentName;

    public string PayloadType { get; } = feature?.PayloadTypeName ?? Format(options.PayloadTypeNamePattern, mutation);

    public string? PayloadField { get; } = feature?.PayloadFieldName;

    public string ErrorType { get; } = feature?.PayloadErrorTypeName ?? Format(options.PayloadErrorTypeNamePattern, mutation);

    public string ErrorsField { get; } = feature?.PayloadErrorsFieldName ?? options.PayloadErrorsFieldName;

    /// <summary>A type's name as a field's: <c>Product</c> is <c>product</c>, <c>UUID</c> is <c>uuid</c>, <c>URLPart</c> is <c>urlPart</c>.</summary>
    public static string ToFieldName(string typeName)
    {
        var upper = 0;
        while (upper < typeName.Length && char.IsUpper(typeName[upper]))
        {
            upper++;
        }

        var lowered = upper <= 1 || upper == typeName.Length ? upper : upper - 1;
        return string.Concat(typeName[..lowered].ToLowerInvariant(), typeName.AsSpan(lowered));
    }

    private static string Format(string pattern, string mutation)
        => pattern.Replace(
            MutationConventionOptions.NamePlaceholder,
            string.Concat(char.ToUpperInvariant(mutation[0]).ToString(), mutation.AsSpan(1)),
            StringComparison.Ordinal);
}

namespace Cacao.Types;

/// <summary>Settings of <c>[UseMutationConvention]</c> on one field. Null members take the convention's.</summary>
public sealed class MutationConventionFeature
{
    public string? InputTypeName { get; set; }

    public string? InputArgumentName { get; set; }

    public string? PayloadTypeName { get; set; }

    public string? PayloadFieldName { get; set; }

    public string? PayloadErrorTypeName { get; set; }

    public string? PayloadErrorsFieldName { get; set; }

    /// <value>True to leave the field as it is written. Default: false.</value>
    public bool Disable { get; set; }
}

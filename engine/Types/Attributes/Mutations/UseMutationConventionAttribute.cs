namespace Cacao.Types;

/// <summary>Applies the mutation convention to a field, with names of its own.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class UseMutationConventionAttribute : Attribute
{
    public string? InputTypeName { get; set; }

    public string? InputArgumentName { get; set; }

    public string? PayloadTypeName { get; set; }

    public string? PayloadFieldName { get; set; }

    public string? PayloadErrorTypeName { get; set; }

    public string? PayloadErrorsFieldName { get; set; }

    /// <summary>Leaves the field as it is written.</summary>
    public bool Disable { get; set; }
}

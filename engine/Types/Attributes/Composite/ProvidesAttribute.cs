namespace Cacao.Types;

/// <summary>Says that this field can resolve subfields its source schema cannot resolve elsewhere (Composite Schemas, <c>@provides</c>).</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property)]
public sealed class ProvidesAttribute(string fields) : Attribute
{
    /// <summary>A selection set without its outer braces.</summary>
    public string Fields { get; } = fields;
}

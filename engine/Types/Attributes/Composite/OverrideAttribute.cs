namespace Cacao.Types;

/// <summary>Takes a field over from another source schema (Composite Schemas, <c>@override</c>).</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property)]
public sealed class OverrideAttribute(string from) : Attribute
{
    /// <summary>The name of the source schema.</summary>
    public string From { get; } = from;
}

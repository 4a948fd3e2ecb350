namespace Cacao.Types;

/// <summary>Names a field that another source schema owns (Composite Schemas, <c>@external</c>).</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property)]
public sealed class ExternalAttribute : Attribute;

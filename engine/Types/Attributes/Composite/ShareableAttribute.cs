namespace Cacao.Types;

/// <summary>Lets several source schemas define the field (Composite Schemas, <c>@shareable</c>).</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Method | AttributeTargets.Property)]
public sealed class ShareableAttribute : Attribute;

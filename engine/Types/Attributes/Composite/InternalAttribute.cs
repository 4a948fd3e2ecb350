namespace Cacao.Types;

/// <summary>Hides a type or field from the composed schema while the gateway may use it (Composite Schemas, <c>@internal</c>).</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface | AttributeTargets.Method | AttributeTargets.Property)]
public sealed class InternalAttribute : Attribute;

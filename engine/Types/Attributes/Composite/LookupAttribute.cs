namespace Cacao.Types;

/// <summary>Declares a field that looks an entity up by a stable key (Composite Schemas, <c>@lookup</c>).</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property)]
public sealed class LookupAttribute : Attribute;

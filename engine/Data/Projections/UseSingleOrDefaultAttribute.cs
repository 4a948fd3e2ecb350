namespace Cacao.Data;

/// <summary>Makes a field of a queryable's only item, or null.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property)]
public sealed class UseSingleOrDefaultAttribute : Attribute;

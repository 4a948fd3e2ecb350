namespace Cacao.Data;

/// <summary>
/// Gives the only item of a queryable, after filtering and projection; null when there is none, an error when there are several.
/// </summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property)]
public sealed class UseSingleOrDefaultAttribute : Attribute;

namespace Cacao.Data;

/// <summary>Makes a field of a queryable's first item, or null.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property)]
public sealed class UseFirstOrDefaultAttribute : Attribute;

namespace Cacao.Data;

/// <summary>Gives the first item of a queryable, after filtering, sorting and projection; null when there is none.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property)]
public sealed class UseFirstOrDefaultAttribute : Attribute;

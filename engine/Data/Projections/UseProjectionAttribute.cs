namespace Cacao.Data;

/// <summary>Loads only the columns of a queryable that the client selects.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property)]
public sealed class UseProjectionAttribute : Attribute;

namespace Cacao.Data;

/// <summary>Adds the argument <c>where</c> over the properties of <typeparamref name="T"/>.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property)]
public sealed class UseFilteringAttribute<T> : Attribute;

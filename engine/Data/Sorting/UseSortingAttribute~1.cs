namespace Cacao.Data;

/// <summary>Adds the argument <c>order</c> over the properties of <typeparamref name="T"/>.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property)]
public sealed class UseSortingAttribute<T> : Attribute;

namespace Cacao.Types;

/// <summary>Marks a field, argument or input field as a global identifier of <typeparamref name="T"/>.</summary>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Method | AttributeTargets.Property)]
public sealed class IDAttribute<T> : Attribute;

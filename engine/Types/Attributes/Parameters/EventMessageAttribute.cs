namespace Cacao.Types;

/// <summary>Binds a parameter to the event that a subscription field is resolved for.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class EventMessageAttribute : Attribute;

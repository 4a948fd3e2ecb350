namespace Cacao.Types;

/// <summary>Adds the public static methods of a partial class to the subscription type.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class SubscriptionTypeAttribute : Attribute;

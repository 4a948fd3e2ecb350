namespace Cacao.Types;

/// <summary>Declares a field of the subscription type.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SubscribeAttribute : Attribute
{
    /// <summary>The public static method that opens the stream; null subscribes to the topic.</summary>
    public string? With { get; set; }

    /// <summary>The type of the messages; null takes that of the <c>[EventMessage]</c> parameter.</summary>
    public Type? MessageType { get; set; }
}

namespace Cacao.Types;

/// <summary>Thrown by scalars for a value that is none of theirs. The message is for clients.</summary>
public sealed class LeafCoercionException(string message, NamedType type, Exception? innerException = null) : Exception(message, innerException)
{
    /// <summary>The scalar that refused the value.</summary>
    public NamedType Type { get; } = type;
}

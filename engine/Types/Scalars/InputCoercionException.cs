namespace Cacao.Types;

/// <summary>An input value does not fit its type. The message is complete and safe for clients.</summary>
public sealed class InputCoercionException(string message) : Exception(message);

namespace Cacao.Types;

/// <summary>A resolver's value does not fit the field's type. The message is complete and safe for clients.</summary>
public sealed class ResultCoercionException(string message) : Exception(message);

using Cacao.Types;

namespace Cacao.Data;

/// <summary>A cursor that this list did not give, or gave for another order.</summary>
public sealed class InvalidCursorException() : Exception("The cursor is invalid.");

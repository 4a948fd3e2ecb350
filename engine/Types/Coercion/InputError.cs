namespace Cacao.Types;

/// <summary>What is wrong with a value, and where inside it.</summary>
/// <param name="Path">Field names and list indices from the value's root.</param>
/// <param name="Value">The value at fault, as text for messages.</param>
internal sealed record InputError(IReadOnlyList<object> Path, string Value, string Message);

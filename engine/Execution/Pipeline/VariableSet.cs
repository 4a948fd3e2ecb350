using Cacao.Types;

namespace Cacao.Execution.Pipeline;

/// <summary>One set of a variable batch: coerced, or refused.</summary>
internal readonly record struct VariableSet(CoercedVariables? Variables, IReadOnlyList<IError>? Errors);

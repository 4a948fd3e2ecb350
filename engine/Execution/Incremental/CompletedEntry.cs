using Cacao.Types;

namespace Cacao.Execution.Processing;

/// <summary>A part that is completed, or that cannot be given.</summary>
internal readonly record struct CompletedEntry(string Id, IReadOnlyList<IError>? Errors);

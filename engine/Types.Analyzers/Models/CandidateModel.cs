namespace Cacao.Types.Analyzers.Models;

/// <summary>An annotated type or data loader method, by the name that finds it in a compilation.</summary>
internal sealed record CandidateModel(string MetadataName, bool IsDataLoader);

namespace Cacao.Types.Analyzers.Models;

/// <summary>A type that is annotated or added in code, or a class with data loaders, by the name that finds it in a compilation.</summary>
internal sealed record CandidateModel(string MetadataName, CandidateRole Role)
{
    public bool IsDataLoader => Role == CandidateRole.DataLoader;
}

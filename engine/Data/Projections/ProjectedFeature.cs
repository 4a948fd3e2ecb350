namespace Cacao.Data;

/// <summary>Says that projections always or never load what a field reads (<c>[IsProjected]</c>).</summary>
internal sealed record ProjectedFeature(bool IsProjected);

namespace Cacao.Fusion.Rest;

/// <summary>A path parameter that must name the caller: another's thing is not found.</summary>
/// <param name="Parameter">As it stands in the route.</param>
/// <param name="Claim">The claim that names the caller.</param>
/// <param name="IdType">The type whose id the parameter is; null for a plain value.</param>
internal sealed record RestOwner(string Parameter, string Claim, string? IdType);

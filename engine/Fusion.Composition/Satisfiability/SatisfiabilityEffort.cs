namespace Cacao.Fusion.Composition;

/// <summary>How much was searched, against what ends a search that turns in circles.</summary>
/// <param name="Steps">Ways to required values that were tried, for all fields together.</param>
/// <param name="MostSteps">The most for one field.</param>
/// <param name="MostRequirements">The most requirements that were looked at for one key.</param>
internal readonly record struct SatisfiabilityEffort(int Steps, int MostSteps, int MostRequirements);

namespace Cacao.Fusion.Execution;

/// <summary>What the planning of an operation took.</summary>
/// <param name="SearchSteps">Steps beside the straight way: what keeps planning from going on for ever.</param>
/// <param name="Visits">Fields that were looked at and fields that were added to a call: grows with the operation.</param>
internal readonly record struct PlanningEffort(int SearchSteps, int Visits);

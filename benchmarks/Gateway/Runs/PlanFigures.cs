namespace Cacao.Gateway.Benchmarks.Runs;

/// <summary>Milliseconds that a new document took, and the calls of its plan.</summary>
internal sealed record PlanFigures(double Parsed, double Validated, double Planned, double Whole, int Calls);

namespace Cacao.Fusion.Execution.Tests;

/// <summary>A scalar or enum value as JSON text.</summary>
internal sealed record OracleLeaf(string Json);

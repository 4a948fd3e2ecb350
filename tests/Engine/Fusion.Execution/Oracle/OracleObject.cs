namespace Cacao.Fusion.Execution.Tests;

/// <summary>An object of the generated data: what its fields are follows from its type and number alone, whoever is asked.</summary>
internal sealed record OracleObject(string Type, int Number);

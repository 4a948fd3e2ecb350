using Cacao.Fusion.Composition;

namespace Cacao.Fusion;

/// <summary>What a gateway runs: an execution schema and how its source schemas are reached.</summary>
/// <param name="Schema">The execution schema as text.</param>
/// <param name="Settings">Where source schemas are; null when all are bound by code.</param>
public sealed record GatewayConfiguration(string Schema, GatewaySettings? Settings);

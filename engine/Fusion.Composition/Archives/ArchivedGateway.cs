namespace Cacao.Fusion.Composition;

/// <summary>What a gateway runs on.</summary>
/// <param name="Schema">The execution schema.</param>
/// <param name="Settings">The text of <c>gateway-settings.json</c>: the settings of all source schemas, variables resolved.</param>
public sealed record ArchivedGateway(string Schema, string Settings);

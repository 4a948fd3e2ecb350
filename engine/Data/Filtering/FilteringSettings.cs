namespace Cacao.Data;

/// <summary>Which argument of a field takes its filter.</summary>
internal sealed record FilteringSettings(string Argument);

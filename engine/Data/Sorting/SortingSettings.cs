namespace Cacao.Data;

/// <summary>Which argument of a field takes its order.</summary>
internal sealed record SortingSettings(string Argument);

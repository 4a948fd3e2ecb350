namespace Cacao.Fusion.Composition;

/// <summary>How grave an entry of the composition log is. Errors stop composition after their phase.</summary>
public enum CompositionSeverity
{
    Info,
    Warning,
    Error,
}

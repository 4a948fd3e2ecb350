namespace Cacao.Fusion.Execution.Tests;

/// <summary>An error of a field, as a resolver throws it or a list holds it.</summary>
internal sealed class TestSourceException(string message, string? code = null) : Exception(message)
{
    public string? Code { get; } = code;
}

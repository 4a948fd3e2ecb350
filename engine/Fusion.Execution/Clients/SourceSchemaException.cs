namespace Cacao.Fusion.Execution;

/// <summary>A call to a source schema failed as a whole.</summary>
public sealed class SourceSchemaException(string message, string code, Exception? innerException = null)
    : Exception(message, innerException)
{
    public string Code { get; } = code;
}

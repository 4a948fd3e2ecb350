namespace Cacao.Fusion.Composition;

/// <summary>Settings are no JSON, miss something, or use a variable that nobody defines.</summary>
public sealed class InvalidSettingsException : Exception
{
    public InvalidSettingsException(string message)
        : base(message)
    {
    }

    public InvalidSettingsException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}

namespace Cacao.Fusion.Composition;

/// <summary>A file is not an archive, or one of a format that is not known here.</summary>
public sealed class InvalidArchiveException : Exception
{
    public InvalidArchiveException(string message)
        : base(message)
    {
    }

    public InvalidArchiveException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}

namespace Cacao.Types;

/// <summary>A file that came with the request.</summary>
public interface IFile
{
    string Name { get; }

    /// <summary>In bytes; null when it is not known.</summary>
    long? Length { get; }

    string? ContentType { get; }

    Stream OpenReadStream();

    Task CopyToAsync(Stream target, CancellationToken cancellationToken = default);
}

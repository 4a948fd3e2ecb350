using Cacao.Types;
using Microsoft.AspNetCore.Http;

namespace Cacao.AspNetCore;

/// <summary>A file of a form.</summary>
internal sealed class UploadedFile(IFormFile file) : IFile
{
    public string Name => file.FileName;

    public long? Length => file.Length;

    public string? ContentType => file.ContentType;

    public Stream OpenReadStream() => file.OpenReadStream();

    public Task CopyToAsync(Stream target, CancellationToken cancellationToken = default) => file.CopyToAsync(target, cancellationToken);
}

using System.Globalization;
using System.Net.Http.Headers;
using System.Text.Json;
using Cacao.Types;

namespace Cacao.Fusion.Execution;

/// <summary>A request with files as a form (GraphQL multipart request specification).</summary>
internal static class UploadForm
{
    public static MultipartFormDataContent Create(ReadOnlyMemory<byte> operations, IReadOnlyDictionary<string, object> files)
    {
        var paths = new Dictionary<string, string[]>(StringComparer.Ordinal);
        var form = new MultipartFormDataContent { { new ReadOnlyMemoryContent(operations), "operations" } };
        var ordered = new List<IFile>(files.Count);
        foreach (var (path, file) in files)
        {
            paths.Add(ordered.Count.ToString(CultureInfo.InvariantCulture), [path]);
            ordered.Add((IFile)file);
        }

        form.Add(new ByteArrayContent(JsonSerializer.SerializeToUtf8Bytes(paths)), "map");
        for (var i = 0; i < ordered.Count; i++)
        {
            var content = new StreamContent(ordered[i].OpenReadStream());
            content.Headers.ContentType = MediaTypeHeaderValue.TryParse(ordered[i].ContentType, out var type) ? type : null;
            form.Add(content, i.ToString(CultureInfo.InvariantCulture), ordered[i].Name);
        }

        return form;
    }
}

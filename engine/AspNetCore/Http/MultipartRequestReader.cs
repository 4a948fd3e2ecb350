using System.Text;
using System.Text.Json;
using Cacao.Execution;
using Microsoft.AspNetCore.Http;

namespace Cacao.AspNetCore;

/// <summary>Reads forms of the GraphQL multipart request specification: <c>operations</c>, <c>map</c>, then files.</summary>
internal static class MultipartRequestReader
{
    public static IReadOnlyList<OperationRequest> Read(IFormCollection form, GraphQLServerOptions options, out bool isBatch)
    {
        if (form["operations"] is not [{ Length: > 0 } operations])
        {
            throw new InvalidGraphQLRequestException("The form has no field `operations`.");
        }

        if (form["map"] is not [{ Length: > 0 } map])
        {
            throw new InvalidGraphQLRequestException("The form has no field `map`.");
        }

        var requests = GraphQLRequestReader.Read(Encoding.UTF8.GetBytes(operations), options.Batching, options.MaxBatchSize, out isBatch);
        var files = ReadMap(Encoding.UTF8.GetBytes(map), form.Files);
        var result = new OperationRequest[requests.Count];
        for (var i = 0; i < result.Length; i++)
        {
            result[i] = requests[i] with { Files = Select(files, isBatch ? $"{i}." : string.Empty) };
        }

        return result;
    }

    private static Dictionary<string, object> ReadMap(byte[] json, IFormFileCollection files)
    {
        var byPath = new Dictionary<string, object>(StringComparer.Ordinal);
        try
        {
            using var document = JsonDocument.Parse(json);
            foreach (var entry in document.RootElement.EnumerateObject())
            {
                var file = files.GetFile(entry.Name)
                    ?? throw new InvalidGraphQLRequestException($"The form has no file `{entry.Name}` that `map` names.");
                foreach (var path in entry.Value.EnumerateArray())
                {
                    byPath[path.GetString() ?? throw new InvalidOperationException("A path is a string.")] = new UploadedFile(file);
                }
            }
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            throw new InvalidGraphQLRequestException("`map` must be an object of lists of paths.");
        }

        return byPath;
    }

    private static Dictionary<string, object> Select(Dictionary<string, object> files, string prefix)
    {
        if (prefix.Length == 0)
        {
            return files;
        }

        var selected = new Dictionary<string, object>(StringComparer.Ordinal);
        foreach (var (path, file) in files)
        {
            if (path.StartsWith(prefix, StringComparison.Ordinal))
            {
                selected[path[prefix.Length..]] = file;
            }
        }

        return selected;
    }
}

using System.Text.Json;
using Cacao.Types;
using Path = Cacao.Types.Path;

namespace Cacao.Fusion.Execution;

/// <summary>Makes a response's errors: the source's own extensions are kept, its name is added.</summary>
internal static class ErrorFactory
{
    public static IError Create(ResultError error, Path? path, bool includeDetails)
    {
        Dictionary<string, object?>? extensions = null;
        var code = error.Code;
        if (error.Extensions is { ValueKind: JsonValueKind.Object } given)
        {
            extensions = new Dictionary<string, object?>(StringComparer.Ordinal);
            foreach (var property in given.EnumerateObject())
            {
                if (property.NameEquals("code") && property.Value.ValueKind == JsonValueKind.String)
                {
                    code = property.Value.GetString();
                }
                else
                {
                    extensions[property.Name] = property.Value;
                }
            }
        }

        if (error.Source is not null)
        {
            extensions ??= new Dictionary<string, object?>(StringComparer.Ordinal);
            extensions["source"] = error.Source;
        }

        if (includeDetails && error.Exception is { } exception)
        {
            extensions ??= new Dictionary<string, object?>(StringComparer.Ordinal);
            extensions["exception"] = exception.Message;
        }

        return new Error
        {
            Message = error.Message,
            Code = code,
            Path = path,
            Extensions = extensions,
            Exception = error.Exception,
        };
    }
}

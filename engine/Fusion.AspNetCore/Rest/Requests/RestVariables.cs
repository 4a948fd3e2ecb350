using System.Buffers;
using System.Text.Json;
using Cacao.Types;
using Microsoft.AspNetCore.Http;

namespace Cacao.Fusion.Rest;

/// <summary>Reads the variables of an operation from a request.</summary>
internal static class RestVariables
{
    /// <summary>The variables as JSON. What cannot be read is told in <paramref name="faults"/>.</summary>
    /// <param name="body">The body; undefined when there is none.</param>
    public static ReadOnlyMemory<byte> Read(
        Schema schema, RestRoute route, HttpRequest request, JsonElement body, TimeProvider clock, List<RestFault> faults)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer))
        {
            var values = new RestValueWriter(schema, json, faults);
            json.WriteStartObject();
            foreach (var parameter in route.Parameters)
            {
                Write(schema, route, parameter, request, body, clock, json, values, faults);
            }

            json.WriteEndObject();
        }

        return buffer.WrittenMemory;
    }

    private static void Write(
        Schema schema,
        RestRoute route,
        RestParameter parameter,
        HttpRequest request,
        JsonElement body,
        TimeProvider clock,
        Utf8JsonWriter json,
        RestValueWriter values,
        List<RestFault> faults)
    {
        if (parameter.Given is { } given)
        {
            json.WriteBoolean(parameter.Variable, IsGiven(route.Parameters.First(p => p.Variable == given), request, body));
            return;
        }

        schema.TryResolveType(parameter.Type, out var type);
        var idType = parameter.IdType ?? (type!.NamedType.Name == "ID" ? RestIds.TypeByName(schema, parameter.Variable) : null);
        if (FindText(parameter, request) is { Length: > 0 } texts)
        {
            json.WritePropertyName(parameter.Variable);
            if (texts.Length > 1 && type!.NullableType is ListType list)
            {
                json.WriteStartArray();
                foreach (var text in texts)
                {
                    values.WriteText(list.ElementType, text, parameter.Name, PlaceOf(parameter), idType);
                }

                json.WriteEndArray();
                return;
            }

            values.WriteText(type!, texts[0], parameter.Name, PlaceOf(parameter), idType);
        }
        else if (FindJson(parameter, body) is { } value)
        {
            if (value.ValueKind == JsonValueKind.Null && parameter.IsRequired)
            {
                faults.Add(new RestFault(parameter.Name, "body", "It must not be null."));
            }
            else if (value.ValueKind != JsonValueKind.Null || type is not NonNullType)
            {
                json.WritePropertyName(parameter.Variable);
                values.WriteJson(type!, value, parameter.Name, idType);
            }
        }
        else if (parameter.IsGenerated)
        {
            json.WriteString(parameter.Variable, Guid.CreateVersion7(clock.GetUtcNow()));
        }
        else if (parameter.IsRequired)
        {
            faults.Add(new RestFault(parameter.Name, PlaceOf(parameter), parameter.Name.Length == 0 ? "A body is needed." : "It is missing."));
        }
    }

    public static string PlaceOf(RestParameter parameter) => parameter.Source switch
    {
        RestParameterSource.Path => "path",
        RestParameterSource.Query => "query",
        RestParameterSource.Header => "header",
        _ => "body",
    };

    private static string[]? FindText(RestParameter parameter, HttpRequest request)
    {
        switch (parameter.Source)
        {
            case RestParameterSource.Path:
                // Routing leaves a slash inside a segment encoded, and base64 has slashes.
                return request.RouteValues[parameter.Name] is string segment
                    ? [segment.Replace("%2F", "/", StringComparison.OrdinalIgnoreCase)]
                    : null;
            case RestParameterSource.Header:
                return request.Headers.TryGetValue(parameter.Name, out var header) && header is [{ Length: > 0 } text, ..] ? [text] : null;
            case RestParameterSource.Query:
                foreach (var (name, found) in request.Query)
                {
                    if (RestNames.AreSame(name, parameter.Name))
                    {
                        return [.. found.Where(t => !string.IsNullOrEmpty(t)).Select(t => t!)];
                    }
                }

                return null;
            default:
                return null;
        }
    }

    /// <summary>The whole body or a member; a parameter of the header may stand in the body too.</summary>
    private static JsonElement? FindJson(RestParameter parameter, JsonElement body)
    {
        if (parameter.Source == RestParameterSource.Body)
        {
            return body.ValueKind == JsonValueKind.Undefined ? null : body;
        }

        if (body.ValueKind != JsonValueKind.Object || parameter.Source is RestParameterSource.Path or RestParameterSource.Query)
        {
            return null;
        }

        if (Member(body, parameter.Source == RestParameterSource.Header ? parameter.Variable : parameter.Name) is { } member)
        {
            return member;
        }

        foreach (var name in parameter.OtherNames)
        {
            if ((name == "." ? body : Member(body, name)) is { } other)
            {
                return other;
            }
        }

        return null;
    }

    private static bool IsGiven(RestParameter parameter, HttpRequest request, JsonElement body)
        => FindText(parameter, request) is { Length: > 0 } || FindJson(parameter, body) is { ValueKind: not JsonValueKind.Null };

    private static JsonElement? Member(JsonElement body, string path)
    {
        var current = body;
        foreach (var name in path.Split('.'))
        {
            if (current.ValueKind != JsonValueKind.Object || Find(current, name) is not { } next)
            {
                return null;
            }

            current = next;
        }

        return current;
    }

    private static JsonElement? Find(JsonElement value, string name)
    {
        if (value.TryGetProperty(name, out var exact))
        {
            return exact;
        }

        foreach (var member in value.EnumerateObject())
        {
            if (RestNames.AreSame(member.Name, name))
            {
                return member.Value;
            }
        }

        return null;
    }
}

using System.Text.Json;
using Cacao.Types;

namespace Cacao.Fusion.Rest;

/// <summary>Describes what a request has: parameters and body.</summary>
internal sealed class OpenApiRequest(Schema schema, Utf8JsonWriter json, OpenApiTypes types)
{
    /// <param name="template">The path under which it is described, whose parameters may have other names than the route's own.</param>
    public void Write(RestRoute route, string template)
    {
        var names = RestTemplate.Parameters(route.Template).Zip(RestTemplate.Parameters(template)).ToDictionary(p => p.First, p => p.Second, StringComparer.Ordinal);
        json.WriteStartArray("parameters");
        foreach (var parameter in route.Parameters)
        {
            if (parameter.Source is RestParameterSource.Path or RestParameterSource.Query or RestParameterSource.Header)
            {
                WriteParameter(parameter, names);
            }
        }

        foreach (var owner in route.Owners)
        {
            json.WriteStartObject();
            json.WriteString("name", names[owner.Parameter]);
            json.WriteString("in", "path");
            json.WriteBoolean("required", true);
            json.WriteStartObject("schema");
            json.WriteString("type", "string");
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        var body = route.Parameters.Where(p => p.Source is RestParameterSource.Body or RestParameterSource.BodyMember).ToArray();
        if (body.Length > 0)
        {
            WriteBody(body);
        }
    }

    private void WriteParameter(RestParameter parameter, Dictionary<string, string> names)
    {
        json.WriteStartObject();
        json.WriteString("name", parameter.Source == RestParameterSource.Path ? names[parameter.Name] : parameter.Name);
        json.WriteString("in", RestVariables.PlaceOf(parameter));
        if (parameter.Description is not null)
        {
            json.WriteString("description", parameter.Description);
        }

        if (parameter.Source == RestParameterSource.Path || parameter.IsRequired)
        {
            json.WriteBoolean("required", true);
        }

        json.WritePropertyName("schema");
        WriteType(parameter);
        json.WriteEndObject();
    }

    private void WriteBody(RestParameter[] parameters)
    {
        json.WriteStartObject("requestBody");
        json.WriteBoolean("required", parameters.Any(p => p.IsRequired));
        json.WriteStartObject("content");
        json.WriteStartObject("application/json");
        json.WritePropertyName("schema");
        if (parameters is [{ Source: RestParameterSource.Body } whole])
        {
            WriteType(whole);
        }
        else
        {
            WriteMembers([.. parameters.Select(p => (p.Name.Split('.'), p))]);
        }

        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>An object of members, some of which stand in objects below it.</summary>
    private void WriteMembers((string[] Path, RestParameter Parameter)[] members)
    {
        json.WriteStartObject();
        json.WriteString("type", "object");
        json.WriteStartObject("properties");
        var required = new List<string>();
        foreach (var group in members.GroupBy(m => m.Path[0], StringComparer.Ordinal))
        {
            json.WritePropertyName(group.Key);
            if (group.First().Path.Length == 1)
            {
                WriteMember(group.First().Parameter);
            }
            else
            {
                WriteMembers([.. group.Select(m => (m.Path[1..], m.Parameter))]);
            }

            if (group.Any(m => m.Parameter.IsRequired))
            {
                required.Add(group.Key);
            }
        }

        json.WriteEndObject();
        if (required.Count > 0)
        {
            json.WriteStartArray("required");
            required.ForEach(json.WriteStringValue);
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private void WriteMember(RestParameter parameter)
    {
        if (parameter.Description is null)
        {
            WriteType(parameter);
            return;
        }

        json.WriteStartObject();
        json.WriteString("description", parameter.Description);
        json.WriteStartArray("allOf");
        WriteType(parameter);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void WriteType(RestParameter parameter)
    {
        schema.TryResolveType(parameter.Type, out var type);
        types.WriteInput(type!);
    }
}

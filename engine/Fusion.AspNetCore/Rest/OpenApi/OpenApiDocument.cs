using System.Buffers;
using System.Text.Json;
using Cacao.Language;
using Cacao.Types;
using Microsoft.AspNetCore.WebUtilities;

namespace Cacao.Fusion.Rest;

/// <summary>Writes the OpenAPI 3.1 description of endpoints: from documents what they are, from the schema what their values are.</summary>
internal sealed class OpenApiDocument
{
    private readonly Schema _schema;
    private readonly RestOptions _options;
    private readonly ArrayBufferWriter<byte> _buffer = new();
    private readonly Utf8JsonWriter _json;
    private readonly OpenApiTypes _types;
    private readonly SortedSet<int> _statuses = [];
    private readonly HashSet<string> _operationIds = new(StringComparer.Ordinal);

    public OpenApiDocument(Schema schema, RestOptions options)
    {
        _schema = schema;
        _options = options;
        _json = new Utf8JsonWriter(_buffer, RestJson.Options with { Indented = true });
        _types = new OpenApiTypes(schema, _json);
    }

    public byte[] Write(IReadOnlyList<RestOperation> operations)
    {
        _json.WriteStartObject();
        _json.WriteString("openapi", "3.1.0");
        _json.WriteStartObject("info");
        _json.WriteString("title", _options.Title);
        _json.WriteString("version", _options.Version);
        if (_options.Description is not null)
        {
            _json.WriteString("description", _options.Description);
        }

        _json.WriteEndObject();
        WriteTags(operations);
        WritePaths(operations);
        WriteComponents();
        _json.WriteEndObject();
        _json.Flush();
        return _buffer.WrittenSpan.ToArray();
    }

    private void WriteTags(IReadOnlyList<RestOperation> operations)
    {
        _json.WriteStartArray("tags");
        foreach (var tag in operations.Select(o => o.Tag).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            _json.WriteStartObject();
            _json.WriteString("name", tag);
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
    }

    private void WritePaths(IReadOnlyList<RestOperation> operations)
    {
        _json.WriteStartObject("paths");
        var endpoints = operations.SelectMany(o => o.Routes.Select(r => (Operation: o, Route: r)));

        // Routes that differ in the names of parameters alone are one path here; the first's names stand for all.
        foreach (var path in endpoints.GroupBy(e => RestTemplate.Normalize(e.Route.Template), StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            var template = path.First().Route.Template;
            _json.WriteStartObject(template);
            foreach (var (operation, route) in path.OrderBy(e => e.Route.Method, StringComparer.Ordinal))
            {
                _json.WritePropertyName(route.Method.ToLowerInvariant());
                WriteOperation(operation, route, template);
            }

            _json.WriteEndObject();
        }

        _json.WriteEndObject();
    }

    private void WriteOperation(RestOperation operation, RestRoute route, string template)
    {
        var selection = RestSelection.Of(_schema, operation);
        var rights = OpenApiRights.Of(selection);
        _json.WriteStartObject();
        _json.WriteString("operationId", UniqueId(operation.Name));
        _json.WriteStartArray("tags");
        _json.WriteStringValue(operation.Tag);
        _json.WriteEndArray();
        if ((operation.Description ?? selection.Fields[0].Definition.Description) is { } description)
        {
            _json.WriteString("summary", description.Split('\n')[0]);
            _json.WriteString("description", rights.Roles is null ? description : $"{description}\n\nFor the roles {rights.Roles}.");
        }

        WriteSecurity(rights);
        new OpenApiRequest(_schema, _json, _types).Write(route, template);
        WriteResponses(operation, route, selection, rights);
        _json.WriteEndObject();
    }

    private void WriteSecurity(OpenApiRights rights)
    {
        _json.WriteStartArray("security");
        if (!rights.IsProtected)
        {
            _json.WriteStartObject();
            _json.WriteEndObject();
        }

        _json.WriteStartObject();
        _json.WriteStartArray("bearer");
        _json.WriteEndArray();
        _json.WriteEndObject();
        _json.WriteEndArray();
    }

    private void WriteResponses(RestOperation operation, RestRoute route, RestSelection selection, OpenApiRights rights)
    {
        _json.WriteStartObject("responses");
        _json.WriteStartObject(Text(route.Status));
        _json.WriteString("description", ReasonPhrases.GetReasonPhrase(route.Status));
        if (route.Location is not null)
        {
            _json.WriteStartObject("headers");
            _json.WriteStartObject("Location");
            _json.WriteString("description", "The path of what was made.");
            _json.WriteStartObject("schema");
            _json.WriteString("type", "string");
            _json.WriteEndObject();
            _json.WriteEndObject();
            _json.WriteEndObject();
        }

        if (route.Status != 204)
        {
            _json.WriteStartObject("content");
            _json.WriteStartObject("application/json");
            _json.WritePropertyName("schema");
            WriteResult(operation, route, selection);
            _json.WriteEndObject();
            _json.WriteEndObject();
        }

        _json.WriteEndObject();
        foreach (var (status, codes) in Problems(operation, route, selection, rights))
        {
            _statuses.Add(status);
            _json.WriteStartObject(Text(status));
            if (codes.Count == 0)
            {
                _json.WriteString("$ref", $"#/components/responses/Problem{Text(status)}");
            }
            else
            {
                _json.WriteString("description", $"{ReasonPhrases.GetReasonPhrase(status)}: {string.Join(", ", codes)}");
                OpenApiTypes.WriteProblemContent(_json);
            }

            _json.WriteEndObject();
        }

        _json.WriteEndObject();
    }

    private void WriteResult(RestOperation operation, RestRoute route, RestSelection selection)
    {
        var field = selection[route.Result[0]]!;
        var shape = operation.Shape[route.Result[0]];
        foreach (var name in route.Result[1..])
        {
            field = field.Children![name]!;
            shape = shape[name];
        }

        _types.WriteOutput(field.Definition.Type.NullableType, field, shape);
    }

    /// <summary>What can go wrong: by the request, by rights, by the types of a payload's errors, by load.</summary>
    private SortedDictionary<int, List<string>> Problems(RestOperation operation, RestRoute route, RestSelection selection, OpenApiRights rights)
    {
        var problems = new SortedDictionary<int, List<string>> { [400] = [], [401] = [], [429] = [], [503] = [] };
        if (rights.Roles is not null)
        {
            problems.TryAdd(403, []);
        }

        if (operation.Type == OperationType.Query && route.WhenNull is null && selection[route.Result[0]]!.Definition.Type is not NonNullType)
        {
            problems.TryAdd(404, []);
        }

        if (operation.Type == OperationType.Mutation
            && selection[route.Result[0]]!.Definition.Type.NamedType is ObjectType payload
            && payload.TryGetField("errors", out var errors))
        {
            foreach (var type in _schema.GetPossibleTypes(errors.Type.NamedType))
            {
                var status = _options.StatusOf(type.Name);
                problems.TryAdd(status, []);
                problems[status].Add(type.Name);
            }
        }

        return problems;
    }

    private void WriteComponents()
    {
        _json.WriteStartObject("components");
        _json.WriteStartObject("schemas");
        _types.WriteComponents();
        _json.WriteEndObject();
        _json.WriteStartObject("responses");
        foreach (var status in _statuses)
        {
            _json.WriteStartObject($"Problem{Text(status)}");
            _json.WriteString("description", ReasonPhrases.GetReasonPhrase(status));
            OpenApiTypes.WriteProblemContent(_json);
            _json.WriteEndObject();
        }

        _json.WriteEndObject();
        _json.WriteStartObject("securitySchemes");
        _json.WriteStartObject("bearer");
        _json.WriteString("type", "http");
        _json.WriteString("scheme", "bearer");
        _json.WriteString("bearerFormat", "JWT");
        _json.WriteEndObject();
        _json.WriteEndObject();
        _json.WriteEndObject();
    }

    private string UniqueId(string name)
    {
        var id = char.ToLowerInvariant(name[0]) + name[1..];
        for (var i = 2; !_operationIds.Add(id); i++)
        {
            id = $"{char.ToLowerInvariant(name[0])}{name[1..]}{Text(i)}";
        }

        return id;
    }

    private static string Text(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}

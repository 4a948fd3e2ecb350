using System.Text.Json;
using Cacao.Types;

namespace Cacao.Fusion.Rest;

/// <summary>Writes types as JSON Schema: inputs and enums as components, answers in place, as they are selected.</summary>
internal sealed class OpenApiTypes(Schema schema, Utf8JsonWriter json)
{
    private const string Prefix = "#/components/schemas/";
    private const string Problem = "Problem";

    private readonly Queue<NamedType> _open = new();
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);

    public void WriteInput(IType type)
    {
        if (type is not NonNullType && type is not ListType && type.NamedType is InputObjectType or EnumType)
        {
            WriteNullable(() => WriteReference(type.NamedType));
        }
        else if (type.NullableType is ListType list)
        {
            json.WriteStartObject();
            WriteTypeName("array", type is not NonNullType);
            json.WritePropertyName("items");
            WriteInput(list.ElementType);
            json.WriteEndObject();
        }
        else if (type.NamedType is InputObjectType or EnumType)
        {
            WriteReference(type.NamedType);
        }
        else
        {
            WriteScalar(type.NamedType, type is not NonNullType, null);
        }
    }

    public void WriteOutput(IType type, RestField field, RestShape shape, bool isNullable = false)
    {
        if (type.NullableType is ListType list)
        {
            json.WriteStartObject();
            WriteTypeName("array", isNullable);
            WriteDescription(field.Definition.Description);
            json.WritePropertyName("items");
            WriteOutput(list.ElementType, field, shape, list.ElementType is not NonNullType);
            json.WriteEndObject();
        }
        else if (field.Children is { } children)
        {
            WriteObject(field, children, shape, isNullable);
        }
        else if (type.NamedType is EnumType)
        {
            WriteEnum(type.NamedType, isNullable);
        }
        else
        {
            WriteScalar(type.NamedType, isNullable, field.Definition.Description);
        }
    }

    /// <summary>All types that were referred to, and what they refer to in turn.</summary>
    public void WriteComponents()
    {
        while (_open.TryDequeue(out var type))
        {
            json.WriteStartObject(type.Name);
            if (type is EnumType choices)
            {
                json.WriteString("type", "string");
                WriteDescription(choices.Description);
                json.WriteStartArray("enum");
                foreach (var value in choices.Values)
                {
                    json.WriteStringValue(value.Name);
                }

                json.WriteEndArray();
            }
            else
            {
                WriteInputObject((InputObjectType)type);
            }

            json.WriteEndObject();
        }

        WriteProblem();
    }

    public static void WriteProblemContent(Utf8JsonWriter json)
    {
        json.WriteStartObject("content");
        json.WriteStartObject(RestProblem.ContentType);
        json.WriteStartObject("schema");
        json.WriteString("$ref", Prefix + Problem);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void WriteObject(RestField field, RestSelection children, RestShape shape, bool isNullable)
    {
        var selected = children.Fields.Where(f => f.Name != "__typename").ToArray();
        if (shape.IsUnwrapped && selected is [var only])
        {
            WriteOutput(only.Definition.Type, only, shape[only.Name], isNullable || only.Definition.Type is not NonNullType);
            return;
        }

        json.WriteStartObject();
        WriteTypeName("object", isNullable);
        WriteDescription(field.Definition.Description);
        json.WriteStartObject("properties");
        foreach (var child in children.Fields)
        {
            json.WritePropertyName(child.Name);
            WriteOutput(child.Definition.Type, child, shape[child.Name], child.Definition.Type is not NonNullType);
        }

        json.WriteEndObject();
        json.WriteStartArray("required");
        foreach (var child in children.Fields.Where(c => !c.IsOptional))
        {
            json.WriteStringValue(child.Name);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void WriteInputObject(InputObjectType input)
    {
        json.WriteString("type", "object");
        WriteDescription(input.Description);
        json.WriteStartObject("properties");
        foreach (var field in input.Fields)
        {
            json.WritePropertyName(field.Name);
            if (field.Description is null)
            {
                WriteInput(field.Type);
                continue;
            }

            json.WriteStartObject();
            json.WriteString("description", field.Description);
            json.WriteStartArray("allOf");
            WriteInput(field.Type);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndObject();
        var required = input.Fields.Where(f => f.IsRequired).ToArray();
        if (required.Length > 0)
        {
            json.WriteStartArray("required");
            foreach (var field in required)
            {
                json.WriteStringValue(field.Name);
            }

            json.WriteEndArray();
        }

        json.WriteBoolean("additionalProperties", false);
        if (input.IsOneOf)
        {
            json.WriteNumber("minProperties", 1);
            json.WriteNumber("maxProperties", 1);
        }
    }

    private void WriteEnum(NamedType type, bool isNullable)
    {
        if (isNullable)
        {
            WriteNullable(() => WriteReference(type));
        }
        else
        {
            WriteReference(type);
        }
    }

    private void WriteReference(NamedType type)
    {
        if (_known.Add(type.Name) && schema.TryGetType(type.Name, out var known))
        {
            _open.Enqueue(known);
        }

        json.WriteStartObject();
        json.WriteString("$ref", Prefix + type.Name);
        json.WriteEndObject();
    }

    private void WriteNullable(Action write)
    {
        json.WriteStartObject();
        json.WriteStartArray("anyOf");
        write();
        json.WriteStartObject();
        json.WriteString("type", "null");
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void WriteScalar(NamedType type, bool isNullable, string? description)
    {
        json.WriteStartObject();
        switch (RestScalars.KindOf(type))
        {
            case RestScalarKind.Integer:
                WriteTypeName("integer", isNullable);
                json.WriteString("format", type.Name == "Long" ? "int64" : "int32");
                break;
            case RestScalarKind.Number:
                WriteTypeName("number", isNullable);
                break;
            case RestScalarKind.Boolean:
                WriteTypeName("boolean", isNullable);
                break;
            case RestScalarKind.Text:
                WriteTypeName("string", isNullable);
                WriteFormat(type.Name);
                break;
        }

        WriteDescription(description);
        json.WriteEndObject();
    }

    private void WriteFormat(string scalar)
    {
        var format = scalar switch
        {
            "UUID" => "uuid",
            "DateTime" => "date-time",
            "Date" or "LocalDate" => "date",
            "URL" or "URI" => "uri",
            _ => null,
        };
        if (format is not null)
        {
            json.WriteString("format", format);
        }
    }

    private void WriteTypeName(string name, bool isNullable)
    {
        if (!isNullable)
        {
            json.WriteString("type", name);
            return;
        }

        json.WriteStartArray("type");
        json.WriteStringValue(name);
        json.WriteStringValue("null");
        json.WriteEndArray();
    }

    private void WriteDescription(string? description)
    {
        if (description is not null)
        {
            json.WriteString("description", description);
        }
    }

    private void WriteProblem()
    {
        json.WriteStartObject(Problem);
        json.WriteString("type", "object");
        json.WriteString("description", "What went wrong (RFC 9457).");
        json.WriteStartObject("properties");
        foreach (var (name, type, description) in ProblemMembers)
        {
            json.WriteStartObject(name);
            json.WriteString("type", type);
            json.WriteString("description", description);
            if (type == "array")
            {
                json.WriteStartObject("items");
                json.WriteString("type", "object");
                json.WriteEndObject();
            }

            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteStartArray("required");
        json.WriteStringValue("type");
        json.WriteStringValue("title");
        json.WriteStringValue("status");
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static (string Name, string Type, string Description)[] ProblemMembers =>
    [
        ("type", "string", "`about:blank`: the status says what kind of problem it is."),
        ("title", "string", "The phrase of the status."),
        ("status", "integer", "The status."),
        ("detail", "string", "What went wrong, for people."),
        ("instance", "string", "The path that was asked for."),
        ("code", "string", "What went wrong, for programs."),
        ("errors", "array", "Each thing that is wrong, where there is more to say."),
    ];
}

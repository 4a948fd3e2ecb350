using System.Text.Json;
using Cacao.Language;

namespace Cacao.Types;

/// <summary>
/// Turns the answer to an introspection query back into type definitions. What introspection does not tell, such as applied directives, is
/// not there.
/// </summary>
public static partial class IntrospectionReader
{
    /// <param name="result">The whole <c>data</c> object, with its member <c>__schema</c>.</param>
    /// <exception cref="SchemaException">The result is incomplete.</exception>
    public static DocumentNode Read(JsonElement result)
    {
        if (result.ValueKind != JsonValueKind.Object
            || !result.TryGetProperty("__schema", out var schema)
            || schema.ValueKind != JsonValueKind.Object)
        {
            throw new SchemaException("Invalid or incomplete introspection result. Ensure that you are passing the \"data\" of the response.");
        }

        var definitions = new List<DefinitionNode> { ReadSchema(schema) };
        foreach (var type in Items(schema, "types"))
        {
            var name = Name(type);
            if (!name.StartsWith("__", StringComparison.Ordinal) && !BuiltInScalars.IsSpecified(name))
            {
                definitions.Add(ReadType(type));
            }
        }

        foreach (var directive in Items(schema, "directives"))
        {
            if (!SpecifiedDirectives.IsSpecified(Name(directive)))
            {
                definitions.Add(ReadDirective(directive));
            }
        }

        return new DocumentNode(definitions);
    }

    private static SchemaDefinitionNode ReadSchema(JsonElement schema)
    {
        var operations = new List<OperationTypeDefinitionNode>();
        Add(OperationType.Query, "queryType");
        Add(OperationType.Mutation, "mutationType");
        Add(OperationType.Subscription, "subscriptionType");
        return new SchemaDefinitionNode(Description(schema), [], operations, isExtension: false);

        void Add(OperationType operation, string property)
        {
            if (schema.TryGetProperty(property, out var type) && type.ValueKind == JsonValueKind.Object)
            {
                operations.Add(new OperationTypeDefinitionNode(operation, new NamedTypeNode(NameOf(type))));
            }
        }
    }

    private static TypeDefinitionNode ReadType(JsonElement type)
    {
        var name = NameOf(type);
        var description = Description(type);
        return type.GetProperty("kind").GetString() switch
        {
            "SCALAR" => new ScalarTypeDefinitionNode(description, name, Directive(type, "specifiedByURL", "specifiedBy", "url")),
            "OBJECT" => new ObjectTypeDefinitionNode(description, name, [], ReadNamed(type, "interfaces"), ReadFields(type)),
            "INTERFACE" => new InterfaceTypeDefinitionNode(description, name, [], ReadNamed(type, "interfaces"), ReadFields(type)),
            "UNION" => new UnionTypeDefinitionNode(description, name, [], ReadNamed(type, "possibleTypes")),
            "ENUM" => new EnumTypeDefinitionNode(description, name, [], ReadValues(type)),
            "INPUT_OBJECT" => new InputObjectTypeDefinitionNode(
                description,
                name,
                type.TryGetProperty("isOneOf", out var isOneOf) && isOneOf.ValueKind == JsonValueKind.True
                    ? [new DirectiveNode(new NameNode("oneOf"), [])]
                    : [],
                ReadInputValues(type, "inputFields")),
            var kind => throw new SchemaException($"Invalid introspection result: \"{Name(type)}\" has the unknown kind {kind}."),
        };
    }

    private static List<FieldDefinitionNode> ReadFields(JsonElement type)
    {
        var fields = new List<FieldDefinitionNode>();
        foreach (var field in Items(type, "fields"))
        {
            fields.Add(new FieldDefinitionNode(
                Description(field),
                NameOf(field),
                ReadInputValues(field, "args"),
                ReadTypeReference(field.GetProperty("type")),
                Deprecation(field)));
        }

        return fields;
    }

    private static List<EnumValueDefinitionNode> ReadValues(JsonElement type)
    {
        var values = new List<EnumValueDefinitionNode>();
        foreach (var value in Items(type, "enumValues"))
        {
            values.Add(new EnumValueDefinitionNode(Description(value), NameOf(value), Deprecation(value)));
        }

        return values;
    }

    private static List<InputValueDefinitionNode> ReadInputValues(JsonElement owner, string property)
    {
        var values = new List<InputValueDefinitionNode>();
        foreach (var value in Items(owner, property))
        {
            var defaultValue = value.TryGetProperty("defaultValue", out var text) && text.ValueKind == JsonValueKind.String
                ? GraphQLParser.ParseConstValue(text.GetString()!)
                : null;
            values.Add(new InputValueDefinitionNode(
                Description(value),
                NameOf(value),
                ReadTypeReference(value.GetProperty("type")),
                defaultValue,
                Deprecation(value)));
        }

        return values;
    }

    private static DirectiveDefinitionNode ReadDirective(JsonElement directive)
    {
        var locations = new List<NameNode>();
        foreach (var location in Items(directive, "locations"))
        {
            locations.Add(new NameNode(location.GetString()!));
        }

        return new DirectiveDefinitionNode(
            Description(directive),
            NameOf(directive),
            ReadInputValues(directive, "args"),
            directive.TryGetProperty("isRepeatable", out var isRepeatable) && isRepeatable.ValueKind == JsonValueKind.True,
            locations);
    }
}

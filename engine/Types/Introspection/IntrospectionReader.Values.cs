using System.Text.Json;
using Cacao.Language;

namespace Cacao.Types;

public static partial class IntrospectionReader
{
    private static TypeNode ReadTypeReference(JsonElement type)
    {
        if (type.ValueKind != JsonValueKind.Object)
        {
            throw new SchemaException("Decorated type deeper than introspection query.");
        }

        return type.GetProperty("kind").GetString() switch
        {
            "LIST" => new ListTypeNode(ReadTypeReference(Inner(type))),
            "NON_NULL" => new NonNullTypeNode(ReadTypeReference(Inner(type))),
            _ => new NamedTypeNode(NameOf(type)),
        };
    }

    private static JsonElement Inner(JsonElement type) => type.TryGetProperty("ofType", out var inner) ? inner : default;

    private static List<NamedTypeNode> ReadNamed(JsonElement type, string property)
    {
        var types = new List<NamedTypeNode>();
        foreach (var item in Items(type, property))
        {
            types.Add(new NamedTypeNode(NameOf(item)));
        }

        return types;
    }

    private static IEnumerable<JsonElement> Items(JsonElement owner, string property)
        => owner.TryGetProperty(property, out var items) && items.ValueKind == JsonValueKind.Array ? items.EnumerateArray() : [];

    private static string Name(JsonElement element)
        => element.ValueKind == JsonValueKind.Object && element.TryGetProperty("name", out var name) && name.ValueKind == JsonValueKind.String
            ? name.GetString()!
            : throw new SchemaException($"Invalid or incomplete introspection result: a name is missing in {element.GetRawText()}.");

    private static NameNode NameOf(JsonElement element) => new(Name(element));

    private static StringValueNode? Description(JsonElement element)
        => element.TryGetProperty("description", out var text) && text.ValueKind == JsonValueKind.String
            ? new StringValueNode(text.GetString()!, isBlock: false)
            : null;

    private static List<DirectiveNode> Deprecation(JsonElement element)
    {
        if (!element.TryGetProperty("isDeprecated", out var isDeprecated) || isDeprecated.ValueKind != JsonValueKind.True)
        {
            return [];
        }

        var directives = Directive(element, "deprecationReason", "deprecated", "reason");
        return directives.Count > 0 ? directives : [new DirectiveNode(new NameNode("deprecated"), [])];
    }

    private static List<DirectiveNode> Directive(JsonElement element, string property, string directive, string argument)
        => element.TryGetProperty(property, out var text) && text.ValueKind == JsonValueKind.String
            ?
            [
                new DirectiveNode(
                    new NameNode(directive),
                    [new ArgumentNode(new NameNode(argument), new StringValueNode(text.GetString()!, isBlock: false))]),
            ]
            : [];
}

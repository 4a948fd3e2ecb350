using System.Text.Json.Nodes;

namespace Cacao.Language.Conformance;

/// <summary>A tree in the shape that the reference implementation gives it.</summary>
internal static class AstJson
{
    public static JsonObject From(SyntaxNode node)
    {
        var json = new JsonObject { ["kind"] = Kind(node) };

        switch (node)
        {
            case NameNode n:
                json["value"] = n.Value;
                break;
            case DocumentNode n:
                Add(json, "definitions", n.Definitions);
                break;
            case OperationDefinitionNode n:
                Add(json, "description", n.Description);
                json["operation"] = Operation(n.Operation);
                Add(json, "name", n.Name);
                Add(json, "variableDefinitions", n.VariableDefinitions);
                Add(json, "directives", n.Directives);
                Add(json, "selectionSet", n.SelectionSet);
                break;
            case FragmentDefinitionNode n:
                Add(json, "description", n.Description);
                Add(json, "name", n.Name);

                if (n.VariableDefinitions.Count > 0)
                {
                    Add(json, "variableDefinitions", n.VariableDefinitions);
                }

                Add(json, "typeCondition", n.TypeCondition);
                Add(json, "directives", n.Directives);
                Add(json, "selectionSet", n.SelectionSet);
                break;
            case VariableDefinitionNode n:
                Add(json, "description", n.Description);
                Add(json, "variable", n.Variable);
                Add(json, "type", n.Type);
                Add(json, "defaultValue", n.DefaultValue);
                Add(json, "directives", n.Directives);
                break;
            case SelectionSetNode n:
                Add(json, "selections", n.Selections);
                break;
            case FieldNode n:
                Add(json, "alias", n.Alias);
                Add(json, "name", n.Name);
                Add(json, "arguments", n.Arguments);
                Add(json, "directives", n.Directives);
                Add(json, "selectionSet", n.SelectionSet);
                break;
            case FragmentSpreadNode n:
                Add(json, "name", n.Name);
                Add(json, "directives", n.Directives);
                break;
            case InlineFragmentNode n:
                Add(json, "typeCondition", n.TypeCondition);
                Add(json, "directives", n.Directives);
                Add(json, "selectionSet", n.SelectionSet);
                break;
            case DirectiveNode n:
                Add(json, "name", n.Name);
                Add(json, "arguments", n.Arguments);
                break;
            case ArgumentNode n:
                Add(json, "name", n.Name);
                Add(json, "value", n.Value);
                break;
            case NamedTypeNode n:
                Add(json, "name", n.Name);
                break;
            case ListTypeNode n:
                Add(json, "type", n.Type);
                break;
            case NonNullTypeNode n:
                Add(json, "type", n.Type);
                break;
            case ValueNode or ObjectFieldNode:
                AddValue(json, node);
                break;
            default:
                AddTypeSystem(json, node);
                break;
        }

        if (node.Location.IsKnown)
        {
            json["loc"] = new JsonArray(node.Location.Start, node.Location.End);
        }

        return json;
    }

    private static void AddValue(JsonObject json, SyntaxNode node)
    {
        switch (node)
        {
            case VariableNode n:
                Add(json, "name", n.Name);
                break;
            case IntValueNode n:
                json["value"] = n.Value;
                break;
            case FloatValueNode n:
                json["value"] = n.Value;
                break;
            case StringValueNode n:
                json["value"] = n.Value;
                json["block"] = n.IsBlock;
                break;
            case BooleanValueNode n:
                json["value"] = n.Value;
                break;
            case EnumValueNode n:
                json["value"] = n.Value;
                break;
            case ListValueNode n:
                Add(json, "values", n.Items);
                break;
            case ObjectValueNode n:
                Add(json, "fields", n.Fields);
                break;
            case ObjectFieldNode n:
                Add(json, "name", n.Name);
                Add(json, "value", n.Value);
                break;
        }
    }

    private static void AddTypeSystem(JsonObject json, SyntaxNode node)
    {
        switch (node)
        {
            case TypeDefinitionNode n:
                Add(json, "description", n.Description);
                Add(json, "name", n.Name);
                AddTypeMembers(json, n);
                Add(json, "directives", n.Directives);
                break;
            case SchemaDefinitionNode n:
                Add(json, "description", n.Description);
                Add(json, "directives", n.Directives);
                Add(json, "operationTypes", n.OperationTypes);
                break;
            case OperationTypeDefinitionNode n:
                json["operation"] = Operation(n.Operation);
                Add(json, "type", n.Type);
                break;
            case FieldDefinitionNode n:
                Add(json, "description", n.Description);
                Add(json, "name", n.Name);
                Add(json, "arguments", n.Arguments);
                Add(json, "type", n.Type);
                Add(json, "directives", n.Directives);
                break;
            case InputValueDefinitionNode n:
                Add(json, "description", n.Description);
                Add(json, "name", n.Name);
                Add(json, "type", n.Type);
                Add(json, "defaultValue", n.DefaultValue);
                Add(json, "directives", n.Directives);
                break;
            case EnumValueDefinitionNode n:
                Add(json, "description", n.Description);
                Add(json, "name", n.Name);
                Add(json, "directives", n.Directives);
                break;
            case DirectiveDefinitionNode n:
                Add(json, "description", n.Description);
                Add(json, "name", n.Name);
                Add(json, "arguments", n.Arguments);
                json["repeatable"] = n.IsRepeatable;
                Add(json, "locations", n.Locations);
                break;
        }
    }

    private static void AddTypeMembers(JsonObject json, TypeDefinitionNode node)
    {
        switch (node)
        {
            case ObjectTypeDefinitionNode n:
                Add(json, "interfaces", n.Interfaces);
                Add(json, "fields", n.Fields);
                break;
            case InterfaceTypeDefinitionNode n:
                Add(json, "interfaces", n.Interfaces);
                Add(json, "fields", n.Fields);
                break;
            case UnionTypeDefinitionNode n:
                Add(json, "types", n.Types);
                break;
            case EnumTypeDefinitionNode n:
                Add(json, "values", n.Values);
                break;
            case InputObjectTypeDefinitionNode n:
                Add(json, "fields", n.Fields);
                break;
        }
    }

    private static string Kind(SyntaxNode node)
    {
        var isExtension = node is TypeDefinitionNode { IsExtension: true } or SchemaDefinitionNode { IsExtension: true };
        var kind = node.Kind.ToString();
        return isExtension ? kind.Replace("Definition", "Extension", StringComparison.Ordinal) : kind;
    }

    private static string Operation(OperationType operation) => operation.ToString().ToLowerInvariant();

    private static void Add(JsonObject json, string name, SyntaxNode? node)
    {
        if (node is not null)
        {
            json[name] = From(node);
        }
    }

    private static void Add<T>(JsonObject json, string name, IReadOnlyList<T> nodes)
        where T : SyntaxNode
        => json[name] = new JsonArray([.. nodes.Select(From)]);
}

using System.Collections;
using System.Text.Json.Nodes;
using Cacao.Language;

namespace Cacao.Types.Tests;

/// <summary>Runs queries whose fields are all pure: enough to ask a schema about itself.</summary>
internal sealed class PureExecutor(Schema schema, DocumentNode document)
{
    public JsonObject Execute()
    {
        var operation = document.Definitions.OfType<OperationDefinitionNode>().Single();
        var result = new JsonObject();
        ExecuteSelections(schema.QueryType!, new object(), operation.SelectionSet, result);
        return result;
    }

    private void ExecuteSelections(ObjectType type, object parent, SelectionSetNode selections, JsonObject result)
    {
        foreach (var selection in selections.Selections)
        {
            switch (selection)
            {
                case FieldNode field:
                    result[(field.Alias ?? field.Name).Value] = ExecuteField(type, parent, field);
                    break;
                case FragmentSpreadNode spread:
                    var fragment = document.Definitions.OfType<FragmentDefinitionNode>().Single(f => f.Name.Value == spread.Name.Value);
                    ExecuteSelections(type, parent, fragment.SelectionSet, result);
                    break;
            }
        }
    }

    private JsonNode? ExecuteField(ObjectType type, object parent, FieldNode node)
    {
        Assert.True(schema.TryGetField(type, node.Name.Value, out var field), $"{type}.{node.Name.Value}");
        var arguments = InputCoercion.CoerceArguments(field, node.Arguments, CoercedVariables.Empty);
        var value = field.PureResolver!(new PureResolverContext(schema, type, field, parent, arguments));
        return Complete(value, field.Type, node);
    }

    private JsonNode? Complete(object? value, IType type, FieldNode node)
    {
        switch (type)
        {
            case NonNullType nonNull:
                return Complete(value ?? throw new InvalidOperationException($"{node.Name.Value} is null."), nonNull.NullableType, node);
            case var _ when value is null:
                return null;
            case ListType list:
                var items = new JsonArray();
                foreach (var item in (IEnumerable)value)
                {
                    items.Add(Complete(item, list.ElementType, node));
                }

                return items;
            case ScalarType scalar:
                var writer = new TextResultWriter();
                scalar.WriteResult(value, writer);
                return JsonNode.Parse(writer.Text!);
            case EnumType enumType:
                Assert.True(enumType.TryGetByRuntimeValue(value, out var member));
                return member.Name;
            default:
                var result = new JsonObject();
                ExecuteSelections((ObjectType)type, value, node.SelectionSet!, result);
                return result;
        }
    }
}

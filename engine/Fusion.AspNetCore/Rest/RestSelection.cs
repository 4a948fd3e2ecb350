using Cacao.Language;
using Cacao.Types;

namespace Cacao.Fusion.Rest;

/// <summary>The selected fields at one place of the response, over all types that can stand there.</summary>
internal sealed class RestSelection
{
    private readonly Dictionary<string, RestField> _byName = new(StringComparer.Ordinal);

    /// <summary>In the order of the response.</summary>
    public List<RestField> Fields { get; } = [];

    public RestField? this[string responseName] => _byName.GetValueOrDefault(responseName);

    public static RestSelection Of(Schema schema, RestOperation operation)
    {
        var fragments = operation.Document.Definitions.OfType<FragmentDefinitionNode>().ToDictionary(f => f.Name.Value, StringComparer.Ordinal);
        var selection = new RestSelection();
        selection.Add(schema, schema.GetOperationType(operation.Type)!, operation.Syntax.SelectionSet, fragments, isOptional: false);
        return selection;
    }

    private void Add(
        Schema schema,
        NamedType type,
        SelectionSetNode set,
        IReadOnlyDictionary<string, FragmentDefinitionNode> fragments,
        bool isOptional)
    {
        foreach (var selection in set.Selections)
        {
            switch (selection)
            {
                case FieldNode field when schema.TryGetField(type, field.Name.Value, out var definition):
                    Add(schema, definition, field, fragments, isOptional || IsConditional(field));
                    break;
                case InlineFragmentNode inline:
                    AddFragment(schema, type, inline.TypeCondition, inline.SelectionSet, fragments, isOptional || IsConditional(inline));
                    break;
                case FragmentSpreadNode spread when fragments.TryGetValue(spread.Name.Value, out var fragment):
                    AddFragment(schema, type, fragment.TypeCondition, fragment.SelectionSet, fragments, isOptional || IsConditional(spread));
                    break;
            }
        }
    }

    private void AddFragment(
        Schema schema,
        NamedType type,
        NamedTypeNode? condition,
        SelectionSetNode set,
        IReadOnlyDictionary<string, FragmentDefinitionNode> fragments,
        bool isOptional)
    {
        var target = type;
        if (condition is not null && schema.TryGetType(condition.Name.Value, out var named))
        {
            target = named;
        }

        var isNarrower = !ReferenceEquals(target, type)
            && schema.GetPossibleTypes(type).Any(possible => !schema.GetPossibleTypes(target).Contains(possible));
        Add(schema, target, set, fragments, isOptional || isNarrower);
    }

    private void Add(
        Schema schema,
        FieldDefinition definition,
        FieldNode syntax,
        IReadOnlyDictionary<string, FragmentDefinitionNode> fragments,
        bool isOptional)
    {
        var name = (syntax.Alias ?? syntax.Name).Value;
        if (!_byName.TryGetValue(name, out var field))
        {
            field = new RestField(name, definition, syntax.SelectionSet is null ? null : new RestSelection(), isOptional);
            _byName.Add(name, field);
            Fields.Add(field);
        }

        if (syntax.SelectionSet is { } children)
        {
            field.Children!.Add(schema, definition.Type.NamedType, children, fragments, isOptional: false);
        }
    }

    private static bool IsConditional(IHasDirectives node) => node.Directives.Any(d => d.Name.Value is "skip" or "include");
}

using Cacao.Language;

namespace Cacao.Fusion.Composition;

/// <summary>Walks the selection sets of <c>@key</c> and <c>@provides</c> over a schema.</summary>
internal static class SelectionSetValidation
{
    /// <summary>Every selected field that exists, with its selection and the path of names to it.</summary>
    public static IEnumerable<(FieldDefinition Field, FieldNode Selection, string Path)> Fields(
        SchemaDefinition schema,
        string typeName,
        SelectionSetNode selectionSet,
        string path = "")
    {
        foreach (var selection in selectionSet.Selections)
        {
            if (selection is InlineFragmentNode fragment)
            {
                foreach (var inner in Fields(schema, fragment.TypeCondition?.Name.Value ?? typeName, fragment.SelectionSet, path))
                {
                    yield return inner;
                }
            }
            else if (selection is FieldNode node && schema.Type<ComplexTypeDefinition>(typeName)?.Field(node.Name.Value) is { } field)
            {
                var fieldPath = path.Length == 0 ? field.Name : $"{path}.{field.Name}";
                yield return (field, node, fieldPath);

                if (node.SelectionSet is not null)
                {
                    foreach (var inner in Fields(schema, field.Type.NamedType(), node.SelectionSet, fieldPath))
                    {
                        yield return inner;
                    }
                }
            }
        }
    }

    /// <summary>What is wrong with a selection set on a type, one sentence each.</summary>
    public static IReadOnlyList<string> Errors(SchemaDefinition schema, string typeName, SelectionSetNode selectionSet)
    {
        var errors = new List<string>();
        Validate(schema, typeName, selectionSet, errors);
        return errors;
    }

    /// <summary>The paths of selections that carry directives.</summary>
    public static IEnumerable<string> PathsWithDirectives(SelectionSetNode selectionSet, string path = "")
    {
        foreach (var selection in selectionSet.Selections)
        {
            switch (selection)
            {
                case FieldNode field:
                    var fieldPath = path.Length == 0 ? field.Name.Value : $"{path}.{field.Name.Value}";

                    if (field.Directives.Count > 0)
                    {
                        yield return fieldPath;
                    }

                    if (field.SelectionSet is not null)
                    {
                        foreach (var inner in PathsWithDirectives(field.SelectionSet, fieldPath))
                        {
                            yield return inner;
                        }
                    }

                    break;

                case InlineFragmentNode fragment:
                    if (fragment.Directives.Count > 0)
                    {
                        yield return $"{path}...{fragment.TypeCondition?.Name.Value}";
                    }

                    foreach (var inner in PathsWithDirectives(fragment.SelectionSet, path))
                    {
                        yield return inner;
                    }

                    break;
            }
        }
    }

    private static void Validate(SchemaDefinition schema, string typeName, SelectionSetNode selectionSet, List<string> errors)
    {
        foreach (var selection in selectionSet.Selections)
        {
            switch (selection)
            {
                case InlineFragmentNode { TypeCondition: { } condition } fragment:
                    if (schema.Type(condition.Name.Value) is null)
                    {
                        errors.Add($"The type '{condition.Name.Value}' does not exist.");
                        break;
                    }

                    if (!CanApply(schema, typeName, condition.Name.Value))
                    {
                        errors.Add($"The type '{condition.Name.Value}' is not a possible type of type '{typeName}'.");
                        break;
                    }

                    Validate(schema, condition.Name.Value, fragment.SelectionSet, errors);
                    break;

                case InlineFragmentNode fragment:
                    Validate(schema, typeName, fragment.SelectionSet, errors);
                    break;

                case FieldNode { Name.Value: "__typename" }:
                    break;

                case FieldNode node:
                    ValidateField(schema, typeName, node, errors);
                    break;

                default:
                    errors.Add("Named fragments cannot be used here.");
                    break;
            }
        }
    }

    // Between interfaces, other source schemas may have the objects that are both.
    private static bool CanApply(SchemaDefinition schema, string typeName, string condition)
        => (schema.Type(typeName), schema.Type(condition)) switch
        {
            (ObjectTypeDefinition type, _) => schema.IsPossibleType(condition, type.Name),
            (_, ObjectTypeDefinition type) => schema.IsPossibleType(typeName, type.Name),
            (UnionTypeDefinition union, UnionTypeDefinition other) => union.Members.Intersect(other.Members).Any(),
            _ => true,
        };

    private static void ValidateField(SchemaDefinition schema, string typeName, FieldNode node, List<string> errors)
    {
        if (schema.Type<ComplexTypeDefinition>(typeName)?.Field(node.Name.Value) is not { } field)
        {
            errors.Add($"The field '{node.Name.Value}' does not exist on the type '{typeName}'.");
            return;
        }

        var isComposite = schema.Type(field.Type.NamedType()) is ComplexTypeDefinition or UnionTypeDefinition;

        if (isComposite && node.SelectionSet is null)
        {
            errors.Add($"The field '{field.Name}' returns a composite type and must have subselections.");
        }
        else if (!isComposite && node.SelectionSet is not null)
        {
            errors.Add($"The field '{field.Name}' does not return a composite type and cannot have subselections.");
        }
        else if (node.SelectionSet is not null)
        {
            Validate(schema, field.Type.NamedType(), node.SelectionSet, errors);
        }
    }
}

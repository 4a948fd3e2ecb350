using Cacao.Language;

namespace Cacao.Fusion.Composition;

/// <summary>Checks field selection maps against the composed schema (specification, Appendix A, "Validation").</summary>
internal sealed class FieldSelectionMapValidator(SchemaDefinition merged, IReadOnlyList<SchemaDefinition> schemas)
{
    /// <summary>What is wrong, one sentence each.</summary>
    /// <param name="map">The map.</param>
    /// <param name="inputType">The type that is to be filled.</param>
    /// <param name="outputType">The type that is read.</param>
    public IReadOnlyList<string> Validate(SelectedValueNode map, TypeNode inputType, TypeNode outputType)
    {
        var errors = new List<string>();
        ValidateValue(map, inputType, outputType, errors);
        return errors;
    }

    private void ValidateValue(SelectedValueNode value, TypeNode inputType, TypeNode outputType, List<string> errors)
    {
        foreach (var entry in value.Entries)
        {
            ValidateEntry(entry, inputType, outputType, errors);
        }
    }

    private void ValidateEntry(SelectedValueEntryNode entry, TypeNode inputType, TypeNode outputType, List<string> errors)
    {
        var position = outputType;

        if (entry.Path is not null)
        {
            var isLeaf = entry.ObjectValue is null && entry.ListValue is null;

            if (Follow(entry.Path, isLeaf ? inputType : null, outputType, errors) is not { } reached)
            {
                return;
            }

            position = reached;
        }

        if (entry.ObjectValue is not null)
        {
            ValidateObject(entry.ObjectValue, inputType, position, errors);
        }
        else if (entry.ListValue is not null)
        {
            ValidateList(entry.ListValue, inputType, position, errors);
        }
    }

    /// <summary>Where a path leads to; null after errors. With an input type, the path ends in a value of it.</summary>
    private TypeNode? Follow(FieldPathNode path, TypeNode? inputType, TypeNode outputType, List<string> errors)
    {
        var position = outputType;
        string? nullableSegment = null;

        if (path.TypeCondition is not null)
        {
            if (!CheckCondition(path.TypeCondition, position, path, errors))
            {
                return null;
            }

            position = path.TypeCondition;
        }

        for (var i = 0; i < path.Segments.Count; i++)
        {
            var segment = path.Segments[i];
            var isLast = i == path.Segments.Count - 1;

            if (Resolve(segment.Name.Value, segment.Arguments, position, errors) is not { } field)
            {
                return null;
            }

            position = field.Type;

            if (isLast && segment.TypeCondition is null)
            {
                return inputType is null || CheckLeaf(field, path, inputType, nullableSegment, errors) ? position : null;
            }

            if (position is not NonNullTypeNode)
            {
                nullableSegment ??= segment.Name.Value;
            }

            if (merged.Type(position.NamedType()) is not (ComplexTypeDefinition or UnionTypeDefinition))
            {
                errors.Add($"The field '{field.Name}' does not return a composite type and cannot have subselections.");
                return null;
            }

            if (segment.TypeCondition is not null)
            {
                if (!CheckCondition(segment.TypeCondition, position, path, errors))
                {
                    return null;
                }

                // A type condition can fail to hold, and then there is no value.
                position = segment.TypeCondition;
            }
        }

        return position;
    }

    private FieldDefinition? Resolve(string name, IReadOnlyList<ArgumentNode> arguments, TypeNode parent, List<string> errors)
    {
        if (parent.IsList() || merged.Type(parent.NamedType()) is not ComplexTypeDefinition type)
        {
            errors.Add($"Expected the parent type of field '{name}' to be a complex type but received '{parent.Text()}'.");
            return null;
        }

        if (type.Field(name) is not { } field)
        {
            errors.Add($"The field '{name}' does not exist on the type '{type.Name}'.");
            return null;
        }

        foreach (var argument in arguments)
        {
            if (field.Argument(argument.Name.Value) is not { } definition)
            {
                errors.Add($"The argument '{argument.Name.Value}' does not exist on the field '{field.Coordinate}'.");
            }
            else if (!ConstantValues.IsValid(merged, definition.Type, argument.Value))
            {
                errors.Add($"The value '{SyntaxPrinter.Print(argument.Value)}' is not of type '{definition.Type.Text()}'.");
            }
        }

        foreach (var required in field.Arguments.Where(a => a.IsRequired && !arguments.Any(given => given.Name.Value == a.Name)))
        {
            errors.Add($"The field '{field.Coordinate}' requires the argument '{required.Name}'.");
        }

        return field;
    }

    private bool CheckLeaf(FieldDefinition field, FieldPathNode path, TypeNode inputType, string? nullableSegment, List<string> errors)
    {
        if (merged.Type(field.Type.NamedType()) is ComplexTypeDefinition or UnionTypeDefinition)
        {
            errors.Add($"The field '{field.Name}' returns a composite type and must have subselections.");
            return false;
        }

        if (!Fits(field.Type, inputType))
        {
            errors.Add($"The field '{field.Name}' is of type '{field.Type.Text()}' instead of the expected input type '{inputType.Text()}'.");
            return false;
        }

        if (inputType is NonNullTypeNode && nullableSegment is not null)
        {
            errors.Add(
                $"The input type '{inputType.Text()}' is non-null, but one of the fields on the path '{path}' returns a nullable type.");
            return false;
        }

        return true;
    }

    private bool CheckCondition(NamedTypeNode condition, TypeNode position, FieldPathNode path, List<string> errors)
    {
        var name = condition.Name.Value;

        if (merged.Type(name) is null)
        {
            errors.Add($"The type condition in path '{path}' is invalid. Type '{name}' does not exist.");
            return false;
        }

        var possible = merged.PossibleTypes(position.NamedType());

        if (!merged.PossibleTypes(name).Any(possible.Contains))
        {
            errors.Add(
                $"The type condition in path '{path}' is invalid. Type '{name}' is not a possible type of type '{position.NamedType()}'.");
            return false;
        }

        return true;
    }

    private void ValidateObject(SelectedObjectValueNode value, TypeNode inputType, TypeNode outputType, List<string> errors)
    {
        if (outputType.IsList())
        {
            errors.Add($"Expected a single object but received '{outputType.Text()}'.");
            return;
        }

        if (inputType.IsList() || InputType(inputType.NamedType()) is not { } input)
        {
            errors.Add($"The selected object does not fit the input type '{inputType.Text()}'.");
            return;
        }

        foreach (var field in value.Fields)
        {
            var inputField = input.Field(field.Name.Value);

            if (field.Value is null && Resolve(field.Name.Value, field.Arguments, outputType, []) is null)
            {
                Resolve(field.Name.Value, field.Arguments, outputType, errors);
            }
            else if (inputField is null)
            {
                errors.Add($"The field '{field.Name.Value}' does not exist on the input type '{input.Name}'.");
            }
            else
            {
                var fieldValue = field.Value ?? new SelectedValueNode(
                    [new SelectedValueEntryNode(
                        new FieldPathNode(null, [new FieldPathSegmentNode(field.Name, field.Arguments, null)]),
                        null,
                        null)]);
                ValidateValue(fieldValue, inputField.Type, outputType, errors);
            }
        }

        foreach (var duplicate in value.Fields.GroupBy(f => f.Name.Value, StringComparer.Ordinal).Where(g => g.Count() > 1))
        {
            errors.Add($"The field '{duplicate.Key}' of the selected object occurs more than once.");
        }

        foreach (var required in input.Fields.Where(f => f.IsRequired && !value.Fields.Any(given => given.Name.Value == f.Name)))
        {
            errors.Add($"The input type '{input.Name}' requires the field '{required.Name}'.");
        }

        if (input.Has(DirectiveNames.OneOf) && value.Fields.Count != 1)
        {
            errors.Add($"The input type '{input.Name}' takes exactly one field.");
        }
    }

    private void ValidateList(SelectedListValueNode value, TypeNode inputType, TypeNode outputType, List<string> errors)
    {
        if (outputType.Nullable() is not ListTypeNode outputList)
        {
            errors.Add($"Expected a list but received '{outputType.Text()}'.");
        }
        else if (inputType.Nullable() is not ListTypeNode inputList)
        {
            errors.Add($"The selected list does not fit the input type '{inputType.Text()}'.");
        }
        else if (inputList.Type is NonNullTypeNode && outputList.Type is not NonNullTypeNode)
        {
            errors.Add($"The elements of the input type '{inputType.Text()}' are non-null, but those of '{outputType.Text()}' may be null.");
        }
        else if (value.Element is not null)
        {
            ValidateValue(value.Element, inputList.Type, outputList.Type, errors);
        }
        else
        {
            ValidateList(value.ElementList!, inputList.Type, outputList.Type, errors);
        }
    }

    // Merging may have taken fields from the input type that its own source still knows.
    private InputObjectTypeDefinition? InputType(string name)
        => merged.Type<InputObjectTypeDefinition>(name)
            ?? schemas.Select(s => s.Type<InputObjectTypeDefinition>(name)).FirstOrDefault(t => t is not null);

    private static bool Fits(TypeNode output, TypeNode input)
        => (output, input) switch
        {
            (NonNullTypeNode a, NonNullTypeNode b) => Fits(a.Type, b.Type),
            (NonNullTypeNode a, _) => Fits(a.Type, input),
            (_, NonNullTypeNode) => false,
            (ListTypeNode a, ListTypeNode b) => Fits(a.Type, b.Type),
            (NamedTypeNode a, NamedTypeNode b) => a.Name.Value == b.Name.Value,
            _ => false,
        };
}

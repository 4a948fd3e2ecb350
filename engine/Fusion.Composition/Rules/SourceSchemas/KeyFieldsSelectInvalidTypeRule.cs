namespace Cacao.Fusion.Composition;

/// <summary>A key is made of values that can be compared: no lists, interfaces or unions (<c>KEY_FIELDS_SELECT_INVALID_TYPE</c>).</summary>
internal sealed class KeyFieldsSelectInvalidTypeRule : ISourceSchemaRule
{
    public void Validate(SchemaDefinition schema, CompositionLog log)
    {
        foreach (var type in schema.ComplexTypes)
        {
            foreach (var key in type.FindAll(DirectiveNames.Key))
            {
                if (!SelectionSets.TryParse(key, out var selectionSet))
                {
                    continue;
                }

                foreach (var (field, _, _) in SelectionSetValidation.Fields(schema, type.Name, selectionSet))
                {
                    if (field.Type.IsList() || schema.Type(field.Type.NamedType()) is InterfaceTypeDefinition or UnionTypeDefinition)
                    {
                        log.Error(
                            CompositionCodes.KeyFieldsSelectInvalidType,
                            schema.Name,
                            type.Name,
                            $"A @key directive on type '{type.Name}' in schema '{schema.Name}' references field '{field.Coordinate}', which must not be a list, interface, or union type.");
                    }
                }
            }
        }
    }
}

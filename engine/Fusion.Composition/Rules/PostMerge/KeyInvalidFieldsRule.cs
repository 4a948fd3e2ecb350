namespace Cacao.Fusion.Composition;

/// <summary>A key selects fields that exist (<c>KEY_INVALID_FIELDS</c>).</summary>
internal sealed class KeyInvalidFieldsRule : ISourceSchemaRule
{
    public void Validate(SchemaDefinition schema, CompositionLog log)
    {
        foreach (var type in schema.ComplexTypes)
        {
            foreach (var key in type.FindAll(DirectiveNames.Key))
            {
                if (SelectionSets.TryParse(key, out var selectionSet)
                    && SelectionSetValidation.Errors(schema, type.Name, selectionSet) is { Count: > 0 } errors)
                {
                    log.Error(
                        CompositionCodes.KeyInvalidFields,
                        schema.Name,
                        type.Name,
                        $"A @key directive on type '{type.Name}' in schema '{schema.Name}' specifies an invalid field selection.",
                        errors);
                }
            }
        }
    }
}

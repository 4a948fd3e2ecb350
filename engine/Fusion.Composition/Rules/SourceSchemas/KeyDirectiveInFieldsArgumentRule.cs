namespace Cacao.Fusion.Composition;

/// <summary>No directives within keys (<c>KEY_DIRECTIVE_IN_FIELDS_ARGUMENT</c>).</summary>
internal sealed class KeyDirectiveInFieldsArgumentRule : ISourceSchemaRule
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

                foreach (var path in SelectionSetValidation.PathsWithDirectives(selectionSet))
                {
                    log.Error(
                        CompositionCodes.KeyDirectiveInFieldsArgument,
                        schema.Name,
                        type.Name,
                        $"A @key directive on type '{type.Name}' in schema '{schema.Name}' references field '{path}', which must not include directive applications.");
                }
            }
        }
    }
}

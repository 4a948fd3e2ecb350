namespace Cacao.Fusion.Composition;

/// <summary>The argument of <c>@key</c> is a string (<c>KEY_INVALID_FIELDS_TYPE</c>).</summary>
internal sealed class KeyInvalidFieldsTypeRule : ISourceSchemaRule
{
    public void Validate(SchemaDefinition schema, CompositionLog log)
    {
        foreach (var type in schema.ComplexTypes)
        {
            foreach (var key in type.FindAll(DirectiveNames.Key))
            {
                if (key.StringArgument("fields") is null)
                {
                    log.Error(
                        CompositionCodes.KeyInvalidFieldsType,
                        schema.Name,
                        type.Name,
                        $"A @key directive on type '{type.Name}' in schema '{schema.Name}' must specify a string value for the 'fields' argument.");
                }
            }
        }
    }
}

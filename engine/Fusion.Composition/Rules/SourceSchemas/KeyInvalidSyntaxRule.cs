namespace Cacao.Fusion.Composition;

/// <summary>A key is a selection set (<c>KEY_INVALID_SYNTAX</c>).</summary>
internal sealed class KeyInvalidSyntaxRule : ISourceSchemaRule
{
    public void Validate(SchemaDefinition schema, CompositionLog log)
    {
        foreach (var type in schema.ComplexTypes)
        {
            foreach (var key in type.Keys())
            {
                if (!SelectionSets.TryParse(key, out _))
                {
                    log.Error(
                        CompositionCodes.KeyInvalidSyntax,
                        schema.Name,
                        type.Name,
                        $"A @key directive on type '{type.Name}' in schema '{schema.Name}' contains invalid syntax in the 'fields' argument.");
                }
            }
        }
    }
}

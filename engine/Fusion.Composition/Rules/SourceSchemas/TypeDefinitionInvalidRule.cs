namespace Cacao.Fusion.Composition;

/// <summary>Types that the specification defines cannot be defined as something else (<c>TYPE_DEFINITION_INVALID</c>).</summary>
internal sealed class TypeDefinitionInvalidRule : ISourceSchemaRule
{
    public void Validate(SchemaDefinition schema, CompositionLog log)
    {
        foreach (var type in schema.Types)
        {
            if (BuiltInNames.IsCompositionScalar(type.Name) && type.Kind != SchemaTypeKind.Scalar)
            {
                log.Error(
                    CompositionCodes.TypeDefinitionInvalid,
                    schema.Name,
                    type.Name,
                    $"The type '{type.Name}' in schema '{schema.Name}' must be the scalar that the specification defines.");
            }
        }
    }
}

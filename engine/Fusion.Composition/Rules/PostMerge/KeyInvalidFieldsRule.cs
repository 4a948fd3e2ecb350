using Cacao.Language;

namespace Cacao.Fusion.Composition;

/// <summary>
/// A key selects fields that exist (<c>KEY_INVALID_FIELDS</c>): in its own source schema, where some may be internal, or in the composed one, since a
/// part of a key may be another's to give.
/// </summary>
internal sealed class KeyInvalidFieldsRule : IPostMergeRule
{
    public void Validate(PostMergeContext context, CompositionLog log)
    {
        foreach (var schema in context.Schemas)
        {
            foreach (var type in schema.ComplexTypes)
            {
                foreach (var key in type.FindAll(DirectiveNames.Key))
                {
                    if (SelectionSets.TryParse(key, out var selectionSet) && Errors(context.Merged, schema, type, selectionSet) is { Count: > 0 } errors)
                    {
                        log.Error(
                            CompositionCodes.KeyInvalidFields,
                            schema.Name,
                            type.Name,
                            $"A @key directive on type '{type.Name}' in schema '{schema.Name}' specifies an invalid field selection against the composed schema.",
                            errors);
                    }
                }
            }
        }
    }

    private static IReadOnlyList<string> Errors(SchemaDefinition merged, SchemaDefinition schema, ComplexTypeDefinition type, SelectionSetNode key)
    {
        var own = SelectionSetValidation.Errors(schema, type.Name, key);
        return own.Count == 0 || merged.Type(type.Name) is null ? own : SelectionSetValidation.Errors(merged, type.Name, key);
    }
}

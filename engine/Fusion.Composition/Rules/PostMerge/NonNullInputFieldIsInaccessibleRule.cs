using Cacao.Language;

namespace Cacao.Fusion.Composition;

/// <summary>What a source demands, clients can give (<c>NON_NULL_INPUT_FIELD_IS_INACCESSIBLE</c>).</summary>
internal sealed class NonNullInputFieldIsInaccessibleRule : IPostMergeRule
{
    public void Validate(PostMergeContext context, CompositionLog log)
    {
        foreach (var schema in context.Schemas)
        {
            foreach (var type in schema.InputTypes)
            {
                if (context.Merged.Type<InputObjectTypeDefinition>(type.Name) is not { } mergedType || mergedType.IsInaccessible())
                {
                    continue;
                }

                foreach (var field in type.Fields.Where(f => f.Type is NonNullTypeNode))
                {
                    if (mergedType.Field(field.Name) is not { } merged || merged.IsInaccessible())
                    {
                        log.Error(
                            CompositionCodes.NonNullInputFieldIsInaccessible,
                            schema.Name,
                            $"{type.Name}.{field.Name}",
                            $"The non-null input field '{type.Name}.{field.Name}' in schema '{schema.Name}' must be accessible in the composed schema.");
                    }
                }
            }
        }
    }
}

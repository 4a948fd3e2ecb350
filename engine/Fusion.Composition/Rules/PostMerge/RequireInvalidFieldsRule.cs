namespace Cacao.Fusion.Composition;

/// <summary>What <c>@require</c> selects exists in the composed schema and fits the argument (<c>REQUIRE_INVALID_FIELDS</c>).</summary>
internal sealed class RequireInvalidFieldsRule : IPostMergeRule
{
    public void Validate(PostMergeContext context, CompositionLog log)
    {
        var validator = new FieldSelectionMapValidator(context.Merged, context.Schemas);

        foreach (var schema in context.Schemas)
        {
            foreach (var field in schema.Fields)
            {
                foreach (var argument in field.Arguments)
                {
                    if (!SelectionSets.TryParseMap(argument.Find(DirectiveNames.Require), out var map))
                    {
                        continue;
                    }

                    var errors = validator.Validate(map, argument.Type, TypeNodeExtensions.Named(field.DeclaringType.Name));

                    if (errors.Count > 0)
                    {
                        log.Error(
                            CompositionCodes.RequireInvalidFields,
                            schema.Name,
                            field.CoordinateOf(argument),
                            $"The @require directive on argument '{field.CoordinateOf(argument)}' in schema '{schema.Name}' specifies an invalid field selection against the composed schema.",
                            errors);
                    }
                }
            }
        }
    }
}

using Cacao.Language;

namespace Cacao.Fusion.Composition;

/// <summary>
/// What <c>@require</c> selects exists in the composed schema, fits the argument, and is not the requiring schema's own
/// (<c>REQUIRE_INVALID_FIELDS</c>). Later drafts of the specification let no path begin in the schema itself, not even with an object that
/// others have too; this keeps to what the field's own source can and cannot tell.
/// </summary>
internal sealed class RequireInvalidFieldsRule : IPostMergeRule
{
    public void Validate(PostMergeContext context, CompositionLog log)
    {
        var validator = new FieldSelectionMapValidator(context.Merged, context.Schemas);
        var overrides = new OverrideIndex(context.Schemas);

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

                    if (errors.Count == 0)
                    {
                        errors = [.. OwnFields(context, overrides, schema, field.DeclaringType.Name, map)];
                    }

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

    private static IEnumerable<string> OwnFields(
        PostMergeContext context, OverrideIndex overrides, SchemaDefinition schema, string typeName, SelectedValueNode map)
    {
        foreach (var (type, name, isLeaf) in Roots(typeName, map).Distinct())
        {
            if (schema.Type<ComplexTypeDefinition>(type)?.Field(name) is not { } own || !IsGiven(own) || overrides.IsOverridden(schema, own))
            {
                continue;
            }

            if (isLeaf)
            {
                yield return $"The required field '{own.Coordinate}' must not be defined in schema '{schema.Name}'.";
            }
            else if (!context.Schemas.Any(other => other != schema && Gives(other, type, name)))
            {
                // Objects may be shared, and what is required of them be elsewhere.
                yield return $"The required field '{own.Coordinate}' is defined in no schema but '{schema.Name}', which requires it.";
            }
        }
    }

    // What an interface's field is asked of may know the field on its types alone.
    private static bool Gives(SchemaDefinition schema, string typeName, string name)
        => (schema.Type<ComplexTypeDefinition>(typeName)?.Field(name) is { } field && IsGiven(field))
            || schema.PossibleTypes(typeName).Any(t => t.Field(name) is { } of && IsGiven(of));

    private static bool IsGiven(FieldDefinition field) => !field.IsInternal() && !field.IsExternal();

    /// <summary>The fields that a map selects on the type it starts from.</summary>
    private static IEnumerable<(string Type, string Name, bool IsLeaf)> Roots(string typeName, SelectedValueNode map)
    {
        foreach (var entry in map.Entries)
        {
            if (entry.Path is { } path)
            {
                var isLeaf = path.Segments.Count == 1 && entry.ObjectValue is null && entry.ListValue is null;
                yield return (path.TypeCondition?.Name.Value ?? typeName, path.Segments[0].Name.Value, isLeaf);
                continue;
            }

            foreach (var field in entry.ObjectValue?.Fields ?? [])
            {
                foreach (var root in field.Value is null ? [(typeName, field.Name.Value, true)] : Roots(typeName, field.Value))
                {
                    yield return root;
                }
            }
        }
    }
}

using Cacao.Language;

namespace Cacao.Fusion.Composition;

/// <summary>
/// Arguments of lookups without <c>@is</c> are named for fields of the entity, and take their types (<c>LOOKUP_INVALID_ARGUMENT</c>).
/// Otherwise the lookup would be passed over in silence.
/// </summary>
internal sealed class LookupInvalidArgumentRule : IPostMergeRule
{
    public void Validate(PostMergeContext context, CompositionLog log)
    {
        var validator = new FieldSelectionMapValidator(context.Merged, context.Schemas);

        foreach (var lookup in context.Schemas.SelectMany(LookupDiscovery.Find))
        {
            foreach (var argument in lookup.Field.Arguments.Where(a => !a.Has(DirectiveNames.Is) && !a.IsRequirement()))
            {
                var map = FieldSelectionMapParser.Parse(argument.Name);
                var errors = EntityTypes(context.Merged, lookup)
                    .SelectMany(t => Errors(validator, map, argument.Type, TypeNodeExtensions.Named(t)))
                    .Distinct(StringComparer.Ordinal)
                    .ToList();

                if (errors.Count > 0)
                {
                    log.Error(
                        CompositionCodes.LookupInvalidArgument,
                        lookup.Schema.Name,
                        lookup.Field.CoordinateOf(argument),
                        $"The argument '{lookup.Field.CoordinateOf(argument)}' of a lookup field in schema '{lookup.Schema.Name}' does not "
                        + "match a field of the entity. Name the field with @is.",
                        errors);
                }
            }
        }
    }

    // An id is as good as its text: what one source schema calls an ID is another's String.
    private static IReadOnlyList<string> Errors(FieldSelectionMapValidator validator, SelectedValueNode map, TypeNode argument, TypeNode entity)
    {
        var errors = validator.Validate(map, argument, entity);

        foreach (var like in Alike(argument.NamedType()))
        {
            if (errors.Count > 0 && validator.Validate(map, argument.WithNamedType(like), entity).Count == 0)
            {
                return [];
            }
        }

        return errors;
    }

    private static string[] Alike(string scalar)
        => scalar switch
        {
            "ID" => ["String", "Int"],
            "String" => ["ID"],
            _ => [],
        };

    // A union has no fields of its own: each of its types must be known by the key.
    private static IEnumerable<string> EntityTypes(SchemaDefinition merged, LookupField lookup)
        => merged.Type(lookup.TypeName) switch
        {
            UnionTypeDefinition => lookup.Schema.PossibleTypes(lookup.TypeName).Where(t => merged.Type(t.Name) is not null).Select(t => t.Name),
            null => [],
            _ => [lookup.TypeName],
        };
}

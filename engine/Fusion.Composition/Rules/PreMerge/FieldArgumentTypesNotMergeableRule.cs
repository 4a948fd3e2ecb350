namespace Cacao.Fusion.Composition;

/// <summary>Sources of one field take arguments of one shape (<c>FIELD_ARGUMENT_TYPES_NOT_MERGEABLE</c>).</summary>
internal sealed class FieldArgumentTypesNotMergeableRule : IPreMergeRule
{
    public void Validate(PreMergeContext context, CompositionLog log)
    {
        foreach (var fields in context.MergedFieldGroups().Where(f => !IsInaccessible(f, context)))
        {
            var arguments = fields
                .SelectMany(f => f.Member.Arguments, (field, argument) => (field, argument))
                .Where(x => !x.argument.IsRequirement() && !x.argument.Has(DirectiveNames.Inaccessible))
                .GroupBy(x => x.argument.Name, StringComparer.Ordinal);

            foreach (var group in arguments.Select(g => g.ToList()))
            {
                for (var i = 1; i < group.Count; i++)
                {
                    var (a, b) = (group[i - 1], group[i]);

                    if (!a.argument.Type.HasShapeOf(b.argument.Type))
                    {
                        var coordinate = a.field.Member.CoordinateOf(a.argument);
                        log.Error(
                            CompositionCodes.FieldArgumentTypesNotMergeable,
                            a.field.Schema.Name,
                            coordinate,
                            $"The argument '{coordinate}' has a different type shape in schema '{a.field.Schema.Name}' than it does in schema '{b.field.Schema.Name}'.");
                    }
                }
            }
        }
    }

    // What is inaccessible in one source schema is in the composed one, so that no client sees its arguments.
    private static bool IsInaccessible(IReadOnlyList<SourceMember<FieldDefinition>> fields, PreMergeContext context)
        => fields.Any(f => f.Member.Has(DirectiveNames.Inaccessible))
            || context.Schemas.Any(s => s.Type(fields[0].Member.DeclaringType.Name)?.Has(DirectiveNames.Inaccessible) == true);
}

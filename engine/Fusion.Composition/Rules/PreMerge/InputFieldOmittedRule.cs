namespace Cacao.Fusion.Composition;

/// <summary>A warning: what not every schema takes is lost to clients (<c>INPUT_FIELD_OMITTED</c>).</summary>
internal sealed class InputFieldOmittedRule : IPreMergeRule
{
    public void Validate(PreMergeContext context, CompositionLog log)
    {
        foreach (var group in context.TypeGroups<InputObjectTypeDefinition>())
        {
            foreach (var field in group.SelectMany(g => g.Member.Fields).DistinctBy(f => f.Name, StringComparer.Ordinal))
            {
                var missing = group.Where(g => g.Member.Field(field.Name) is null).Select(g => $"'{g.Schema.Name}'").ToList();

                if (missing.Count > 0)
                {
                    var coordinate = $"{group[0].Member.Name}.{field.Name}";
                    log.Warning(
                        CompositionCodes.InputFieldOmitted,
                        schemaName: null,
                        coordinate,
                        $"The input field '{coordinate}' is not part of the composed schema, since it is missing in schema {string.Join(", ", missing)}.");
                }
            }
        }
    }
}

namespace Cacao.Fusion.Composition;

/// <summary>What one schema demands in an input type, all its schemas take (<c>INPUT_WITH_MISSING_REQUIRED_FIELDS</c>).</summary>
internal sealed class InputWithMissingRequiredFieldsRule : IPreMergeRule
{
    public void Validate(PreMergeContext context, CompositionLog log)
    {
        foreach (var group in context.TypeGroups<InputObjectTypeDefinition>())
        {
            var required = group
                .SelectMany(g => g.Member.Fields)
                .Where(f => f.IsRequired)
                .Select(f => f.Name)
                .Distinct(StringComparer.Ordinal)
                .ToList();

            foreach (var source in group)
            {
                foreach (var name in required.Where(n => source.Member.Field(n) is null))
                {
                    log.Error(
                        CompositionCodes.InputWithMissingRequiredFields,
                        source.Schema.Name,
                        source.Member.Name,
                        $"The input type '{source.Member.Name}' in schema '{source.Schema.Name}' must define the required field '{name}'.");
                }
            }
        }
    }
}

namespace Cacao.Fusion.Composition;

/// <summary>An input type is a choice in all schemas or in none (<c>INPUT_WITH_MISSING_ONEOF</c>).</summary>
internal sealed class InputWithMissingOneOfRule : IPreMergeRule
{
    public void Validate(PreMergeContext context, CompositionLog log)
    {
        foreach (var group in context.TypeGroups<InputObjectTypeDefinition>())
        {
            var first = group.FirstOrDefault(g => g.Member.Has(DirectiveNames.OneOf));

            if (first.Member is null)
            {
                continue;
            }

            foreach (var source in group.Where(g => !g.Member.Has(DirectiveNames.OneOf)))
            {
                log.Error(
                    CompositionCodes.InputWithMissingOneOf,
                    source.Schema.Name,
                    source.Member.Name,
                    $"The input type '{source.Member.Name}' in schema '{source.Schema.Name}' must be annotated with the @oneOf directive, as it is in schema '{first.Schema.Name}'.");
            }
        }
    }
}

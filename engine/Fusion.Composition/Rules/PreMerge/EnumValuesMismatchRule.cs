namespace Cacao.Fusion.Composition;

/// <summary>Schemas agree on the visible values of an enum (<c>ENUM_VALUES_MISMATCH</c>).</summary>
internal sealed class EnumValuesMismatchRule : IPreMergeRule
{
    public void Validate(PreMergeContext context, CompositionLog log)
    {
        foreach (var group in context.TypeGroups<EnumTypeDefinition>())
        {
            var values = group.SelectMany(g => g.Member.Values).ToList();
            var hidden = values.Where(v => v.Has(DirectiveNames.Inaccessible)).Select(v => v.Name).ToHashSet(StringComparer.Ordinal);
            var required = values.Select(v => v.Name).Where(v => !hidden.Contains(v)).Distinct(StringComparer.Ordinal).ToList();

            foreach (var source in group)
            {
                foreach (var name in required.Except(source.Member.Values.Select(v => v.Name), StringComparer.Ordinal))
                {
                    log.Error(
                        CompositionCodes.EnumValuesMismatch,
                        source.Schema.Name,
                        source.Member.Name,
                        $"The enum type '{source.Member.Name}' in schema '{source.Schema.Name}' must define the value '{name}'.");
                }
            }
        }
    }
}

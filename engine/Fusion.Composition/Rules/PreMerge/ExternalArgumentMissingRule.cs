namespace Cacao.Fusion.Composition;

/// <summary>An external field repeats the arguments of what it stands for (<c>EXTERNAL_ARGUMENT_MISSING</c>).</summary>
internal sealed class ExternalArgumentMissingRule : IPreMergeRule
{
    public void Validate(PreMergeContext context, CompositionLog log)
    {
        foreach (var group in context.FieldGroups())
        {
            var based = group.FirstOrDefault(f => !f.Member.IsExternal());

            if (based.Member is null)
            {
                continue;
            }

            foreach (var external in group.Where(f => f.Member.IsExternal()))
            {
                foreach (var argument in based.Member.Arguments.Where(a => external.Member.Argument(a.Name) is null))
                {
                    log.Error(
                        CompositionCodes.ExternalArgumentMissing,
                        external.Schema.Name,
                        external.Member.Coordinate,
                        $"The external field '{external.Member.Coordinate}' in schema '{external.Schema.Name}' must define the argument '{argument.Name}'.");
                }
            }
        }
    }
}

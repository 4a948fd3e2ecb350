namespace Cacao.Fusion.Composition;

/// <summary>An external field repeats the type of what it stands for (<c>EXTERNAL_TYPE_MISMATCH</c>).</summary>
internal sealed class ExternalTypeMismatchRule : IPreMergeRule
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
                if (!external.Member.Type.SameAs(based.Member.Type))
                {
                    log.Error(
                        CompositionCodes.ExternalTypeMismatch,
                        external.Schema.Name,
                        external.Member.Coordinate,
                        $"The external field '{external.Member.Coordinate}' in schema '{external.Schema.Name}' has a different type ({external.Member.Type.Text()}) than it does in schema '{based.Schema.Name}' ({based.Member.Type.Text()}).");
                }
            }
        }
    }
}

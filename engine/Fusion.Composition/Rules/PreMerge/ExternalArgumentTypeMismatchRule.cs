namespace Cacao.Fusion.Composition;

/// <summary>An external field repeats the argument types of what it stands for (<c>EXTERNAL_ARGUMENT_TYPE_MISMATCH</c>).</summary>
internal sealed class ExternalArgumentTypeMismatchRule : IPreMergeRule
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
                foreach (var argument in based.Member.Arguments)
                {
                    if (external.Member.Argument(argument.Name) is { } repeated && !repeated.Type.SameAs(argument.Type))
                    {
                        log.Error(
                            CompositionCodes.ExternalArgumentTypeMismatch,
                            external.Schema.Name,
                            external.Member.CoordinateOf(repeated),
                            $"The argument '{repeated.Name}' on external field '{external.Member.Coordinate}' in schema '{external.Schema.Name}' has a different type ({repeated.Type.Text()}) than it does in schema '{based.Schema.Name}' ({argument.Type.Text()}).");
                    }
                }
            }
        }
    }
}

namespace Cacao.Fusion.Composition;

/// <summary>An input field has one shape (<c>INPUT_FIELD_TYPES_NOT_MERGEABLE</c>).</summary>
internal sealed class InputFieldTypesNotMergeableRule : IPreMergeRule
{
    public void Validate(PreMergeContext context, CompositionLog log)
    {
        foreach (var (coordinate, group) in context.InputFieldGroups())
        {
            for (var i = 1; i < group.Count; i++)
            {
                var (a, b) = (group[i - 1], group[i]);

                if (!a.Member.Type.HasShapeOf(b.Member.Type))
                {
                    log.Error(
                        CompositionCodes.InputFieldTypesNotMergeable,
                        a.Schema.Name,
                        coordinate,
                        $"The input field '{coordinate}' has a different type shape in schema '{a.Schema.Name}' than it does in schema '{b.Schema.Name}'.");
                }
            }
        }
    }
}

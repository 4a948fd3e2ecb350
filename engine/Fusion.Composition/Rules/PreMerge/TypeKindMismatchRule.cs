namespace Cacao.Fusion.Composition;

/// <summary>A type name stands for one kind of type (<c>TYPE_KIND_MISMATCH</c>).</summary>
internal sealed class TypeKindMismatchRule : IPreMergeRule
{
    public void Validate(PreMergeContext context, CompositionLog log)
    {
        foreach (var group in context.TypeGroups<TypeDefinition>())
        {
            for (var i = 1; i < group.Count; i++)
            {
                var (a, b) = (group[i - 1], group[i]);

                if (a.Member.Kind != b.Member.Kind)
                {
                    log.Error(
                        CompositionCodes.TypeKindMismatch,
                        a.Schema.Name,
                        a.Member.Name,
                        $"The type '{a.Member.Name}' has a different kind in schema '{a.Schema.Name}' ({a.Member.Kind}) than it does in schema '{b.Schema.Name}' ({b.Member.Kind}).");
                }
            }
        }
    }
}

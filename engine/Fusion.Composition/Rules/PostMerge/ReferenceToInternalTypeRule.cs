namespace Cacao.Fusion.Composition;

/// <summary>What is merged refers to what is merged (<c>REFERENCE_TO_INTERNAL_TYPE</c>).</summary>
internal sealed class ReferenceToInternalTypeRule : IPostMergeRule
{
    public void Validate(PostMergeContext context, CompositionLog log)
    {
        var internalTypes = context.Schemas
            .SelectMany(s => s.ObjectTypes)
            .Where(t => t.IsInternal() && context.Merged.Type(t.Name) is null)
            .Select(t => t.Name)
            .ToHashSet(StringComparer.Ordinal);

        foreach (var field in context.Merged.Fields.Where(f => internalTypes.Contains(f.Type.NamedType())))
        {
            log.Error(
                CompositionCodes.ReferenceToInternalType,
                schemaName: null,
                field.Coordinate,
                $"The merged field '{field.Coordinate}' cannot reference the internal type '{field.Type.NamedType()}'.");
        }
    }
}

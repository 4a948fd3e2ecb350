namespace Cacao.Fusion.Composition;

/// <summary>A visible interface field is visible wherever it is implemented (<c>IMPLEMENTED_BY_INACCESSIBLE</c>).</summary>
internal sealed class ImplementedByInaccessibleRule : IPostMergeRule
{
    public void Validate(PostMergeContext context, CompositionLog log)
    {
        foreach (var type in context.Merged.ComplexTypes.Where(t => !t.IsInaccessible()))
        {
            foreach (var field in type.Fields.Where(f => f.IsInaccessible()))
            {
                foreach (var name in type.Interfaces)
                {
                    if (context.Merged.Type<InterfaceTypeDefinition>(name) is { } implemented
                        && !implemented.IsInaccessible()
                        && implemented.Field(field.Name) is { } interfaceField
                        && !interfaceField.IsInaccessible())
                    {
                        log.Error(
                            CompositionCodes.ImplementedByInaccessible,
                            schemaName: null,
                            field.Coordinate,
                            $"The field '{field.Coordinate}' implementing interface field '{interfaceField.Coordinate}' is inaccessible in the composed schema.");
                    }
                }
            }
        }
    }
}

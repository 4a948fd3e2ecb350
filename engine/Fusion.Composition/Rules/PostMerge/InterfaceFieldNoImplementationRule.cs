namespace Cacao.Fusion.Composition;

/// <summary>Types have the fields of their interfaces (<c>INTERFACE_FIELD_NO_IMPLEMENTATION</c>).</summary>
internal sealed class InterfaceFieldNoImplementationRule : IPostMergeRule
{
    public void Validate(PostMergeContext context, CompositionLog log)
    {
        foreach (var type in context.Merged.ComplexTypes)
        {
            foreach (var name in type.Interfaces)
            {
                foreach (var field in context.Merged.Type<InterfaceTypeDefinition>(name)?.Fields ?? [])
                {
                    if (!field.IsInaccessible() && type.Field(field.Name) is null)
                    {
                        log.Error(
                            CompositionCodes.InterfaceFieldNoImplementation,
                            schemaName: null,
                            type.Name,
                            $"The merged {type.Kind.ToString().ToLowerInvariant()} type '{type.Name}' must implement the field '{field.Name}' on interface '{name}'.");
                    }
                }
            }
        }
    }
}

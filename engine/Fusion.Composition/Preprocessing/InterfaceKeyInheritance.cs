namespace Cacao.Fusion.Composition;

/// <summary>What is a key of an interface is a key of the types that implement it.</summary>
internal static class InterfaceKeyInheritance
{
    public static void Apply(SchemaDefinition schema)
    {
        foreach (var type in schema.ComplexTypes)
        {
            // The order of the implements clause: nearer interfaces first, their own parents later.
            foreach (var name in type.Interfaces)
            {
                foreach (var key in schema.Type<InterfaceTypeDefinition>(name)?.Keys().ToList() ?? [])
                {
                    EntityKeys.Add(type, key);
                }
            }
        }
    }
}

namespace Cacao.Fusion.Composition;

/// <summary>An entity that can be looked up by a field has that field as its key, whether it says so or not.</summary>
internal static class LookupKeyInference
{
    public static void Apply(SchemaDefinition schema)
    {
        foreach (var lookup in LookupDiscovery.Find(schema))
        {
            if (schema.Type(lookup.TypeName) is not { } returnType)
            {
                continue;
            }

            foreach (var group in LookupDiscovery.MapGroups(lookup.Field))
            {
                var key = LookupDiscovery.Key(group);

                if (returnType is InterfaceTypeDefinition && !key.HasTypeConditions)
                {
                    EntityKeys.Add(returnType, key.ToString());
                }

                foreach (var type in schema.PossibleTypes(returnType.Name))
                {
                    if (key.For(type.Name, schema) is { } own)
                    {
                        EntityKeys.Add(type, own.ToString());
                    }
                }
            }
        }
    }
}

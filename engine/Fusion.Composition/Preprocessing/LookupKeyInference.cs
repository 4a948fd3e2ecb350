namespace Cacao.Fusion.Composition;

/// <summary>
/// An entity that can be looked up by a field has that field as its key, whether it says so or not. Of keys that reach into other
/// source schemas, the part is taken that is in this one.
/// </summary>
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

                if (returnType is InterfaceTypeDefinition implemented && !key.HasTypeConditions)
                {
                    Add(schema, implemented, key);
                }

                foreach (var type in schema.PossibleTypes(returnType.Name))
                {
                    Add(schema, type, key);
                }
            }
        }
    }

    private static void Add(SchemaDefinition schema, ComplexTypeDefinition type, SelectionTree key)
    {
        var applicable = type is ObjectTypeDefinition ? key.For(type.Name, schema) : key;

        if (applicable?.Within(schema, type) is { } own)
        {
            EntityKeys.Add(type, own.ToString());
        }
    }
}

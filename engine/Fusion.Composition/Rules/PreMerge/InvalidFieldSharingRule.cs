namespace Cacao.Fusion.Composition;

/// <summary>A field that several schemas resolve is shareable in each, or part of a key (<c>INVALID_FIELD_SHARING</c>).</summary>
internal sealed class InvalidFieldSharingRule : IPreMergeRule
{
    public void Validate(PreMergeContext context, CompositionLog log)
    {
        var keyFields = KeyFields(context.Schemas);

        foreach (var fields in context.MergedFieldGroups())
        {
            if (fields[0].Member.DeclaringType is not ObjectTypeDefinition type)
            {
                continue;
            }

            var group = fields.Where(f => !f.Member.IsExternal()).ToList();

            if (group.Count < 2)
            {
                continue;
            }

            foreach (var source in group)
            {
                var isSubscription = source.Schema.SubscriptionTypeName == type.Name;
                var isShared = source.Member.IsShareable() || keyFields.Contains((source.Schema.Name, source.Member.Coordinate));

                if (isSubscription || !isShared)
                {
                    log.Error(
                        CompositionCodes.InvalidFieldSharing,
                        source.Schema.Name,
                        source.Member.Coordinate,
                        $"The field '{source.Member.Coordinate}' in schema '{source.Schema.Name}' must be shareable.");
                }
            }
        }
    }

    private static HashSet<(string Schema, string Coordinate)> KeyFields(IReadOnlyList<SchemaDefinition> schemas)
    {
        var fields = new HashSet<(string, string)>();

        foreach (var schema in schemas)
        {
            foreach (var type in schema.ComplexTypes)
            {
                foreach (var key in type.FindAll(DirectiveNames.Key))
                {
                    if (!SelectionSets.TryParse(key, out var selectionSet))
                    {
                        continue;
                    }

                    foreach (var (field, _, _) in SelectionSetValidation.Fields(schema, type.Name, selectionSet))
                    {
                        fields.Add((schema.Name, field.Coordinate));
                    }
                }
            }
        }

        return fields;
    }
}

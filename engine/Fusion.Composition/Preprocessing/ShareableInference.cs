namespace Cacao.Fusion.Composition;

/// <summary>What another source schema resolves too is shareable. Keys are by themselves, and subscriptions cannot be.</summary>
internal static class ShareableInference
{
    public static void Apply(SchemaDefinition schema, IReadOnlyList<SchemaDefinition> schemas)
    {
        var keys = KeyFields(schema);

        foreach (var type in schema.ObjectTypes.Where(t => t.Name != schema.SubscriptionTypeName))
        {
            foreach (var field in type.Fields)
            {
                if (!field.IsShareable() && !field.IsExternal() && !field.IsInternal() && !keys.Contains(field) && IsShared(schema, schemas, field))
                {
                    field.Directives.Add(SyntaxFactory.Directive(DirectiveNames.Shareable));
                }
            }
        }
    }

    private static bool IsShared(SchemaDefinition schema, IReadOnlyList<SchemaDefinition> schemas, FieldDefinition field)
        => schemas.Any(s => s != schema && s.Type<ObjectTypeDefinition>(field.DeclaringType.Name)?.Field(field.Name) is { } other && !other.IsInternal());

    private static HashSet<FieldDefinition> KeyFields(SchemaDefinition schema)
    {
        var fields = new HashSet<FieldDefinition>();

        foreach (var type in schema.ComplexTypes)
        {
            foreach (var key in type.FindAll(DirectiveNames.Key))
            {
                if (SelectionSets.TryParse(key, out var selectionSet))
                {
                    fields.UnionWith(SelectionSetValidation.Fields(schema, type.Name, selectionSet).Select(f => f.Field));
                }
            }
        }

        return fields;
    }
}

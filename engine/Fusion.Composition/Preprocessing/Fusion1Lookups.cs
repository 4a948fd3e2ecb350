namespace Cacao.Fusion.Composition;

/// <summary>
/// Lookups of schemas written for Fusion 1, which knew them by their names: <c>productById(id: ID!): Product</c>, and <c>node</c>. Those that
/// fetch a list at once are no lookups any more; the gateway batches by itself.
/// </summary>
internal static class Fusion1Lookups
{
    public static void Apply(SchemaDefinition schema)
    {
        if (schema.QueryType is not { } query)
        {
            return;
        }

        query.Fields.RemoveAll(f => f.IsLookup() && f.Type.IsList() && f.IsInternal());

        foreach (var field in query.Fields)
        {
            if (field.IsLookup() && field.Type.IsList())
            {
                field.Directives.RemoveAll(d => d.Name.Value == DirectiveNames.Lookup);
                field.Arguments.ForEach(a => a.Directives.RemoveAll(d => d.Name.Value == DirectiveNames.Is));
            }
            else if (!field.IsLookup() && KeyField(schema, field) is { } key)
            {
                field.Directives.Add(SyntaxFactory.Directive(DirectiveNames.Lookup));
                var argument = field.Arguments[0];

                if (argument.Name != key && !argument.Has(DirectiveNames.Is))
                {
                    argument.Directives.Add(SyntaxFactory.Directive(DirectiveNames.Is, SyntaxFactory.Argument("field", key)));
                }
            }
        }
    }

    /// <summary>The field of the entity that a field of the query root looks it up by, as its name has it; null where it is no lookup.</summary>
    private static string? KeyField(SchemaDefinition schema, FieldDefinition field)
    {
        if (field.Type is not Language.NamedTypeNode
            || field.Arguments.Count != 1
            || schema.Type<ComplexTypeDefinition>(field.Type.NamedType()) is not { } type)
        {
            return null;
        }

        var key = (field.Name, type.Name) == ("node", "Node") ? "id" : KeyOf(type.Name, field.Name);
        return key is not null
            && type.Field(key) is { } found
            && !found.Type.IsList()
            && !field.Arguments[0].Type.IsList()
            && found.Type.NamedType() == field.Arguments[0].Type.NamedType()
                ? key
                : null;
    }

    private static string? KeyOf(string typeName, string fieldName)
    {
        var prefix = CamelCase(typeName) + "By";
        return fieldName.Length > prefix.Length && fieldName.StartsWith(prefix, StringComparison.Ordinal) ? CamelCase(fieldName[prefix.Length..]) : null;
    }

    private static string CamelCase(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}

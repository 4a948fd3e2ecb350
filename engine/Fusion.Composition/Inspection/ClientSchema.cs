using Cacao.Language;
using Cacao.Types;

namespace Cacao.Fusion.Composition;

/// <summary>The part of an execution schema that clients see.</summary>
public static class ClientSchema
{
    private const string Prefix = "fusion__";

    /// <exception cref="InvalidArchiveException">The text is no execution schema.</exception>
    public static Schema Read(string executionSchema)
    {
        var (schema, _) = ExecutionSchemaReader.Read(executionSchema);
        foreach (var type in schema.Types.ToList())
        {
            if (type.Name.StartsWith(Prefix, StringComparison.Ordinal) || type.IsInaccessible())
            {
                schema.Remove(type);
            }
        }

        foreach (var (member, _) in SchemaMembers.All(schema).ToList())
        {
            HideBelow(member);
            member.Directives.RemoveAll(static d
                => d.Name.Value is not (DirectiveNames.Deprecated or DirectiveNames.OneOf or DirectiveNames.SpecifiedBy));
        }

        foreach (var root in (string?[])[schema.MutationTypeName, schema.SubscriptionTypeName])
        {
            if (root is not null && schema.Type<ObjectTypeDefinition>(root) is { Fields.Count: 0 } empty)
            {
                schema.Remove(empty);
            }
        }

        foreach (var union in schema.UnionTypes)
        {
            union.Members.RemoveAll(m => schema.Type(m) is null);
        }

        foreach (var type in schema.ComplexTypes)
        {
            type.Interfaces.RemoveAll(i => schema.Type(i) is null);
        }

        schema.DirectiveDefinitions.RemoveAll(static d => d.Name.Value.StartsWith(Prefix, StringComparison.Ordinal));
        return new SchemaBuilder().AddDocument(GraphQLParser.Parse(SchemaPrinter.Print(schema))).Build();
    }

    private static void HideBelow(SchemaMember member)
    {
        switch (member)
        {
            case ComplexTypeDefinition type:
                type.Fields.RemoveAll(static f => f.IsInaccessible());
                break;
            case FieldDefinition field:
                field.Arguments.RemoveAll(static a => a.IsInaccessible());
                break;
            case InputObjectTypeDefinition input:
                input.Fields.RemoveAll(static f => f.IsInaccessible());
                break;
            case EnumTypeDefinition values:
                values.Values.RemoveAll(static v => v.IsInaccessible());
                break;
        }
    }
}

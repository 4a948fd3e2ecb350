using Cacao.Language;

namespace Cacao.Types;

/// <summary>
/// Introspection (specification section 4) as object types like any other: their fields have pure resolvers, so nothing in an executor is
/// special but <c>__typename</c>.
/// </summary>
internal static class IntrospectionTypes
{
    public static List<TypeConfiguration> Create() => Read(IntrospectionDocument.Types);

    public static List<FieldConfiguration> CreateMetaFields()
        => ((ObjectTypeConfiguration)Read(IntrospectionDocument.MetaFields)[0]).Fields;

    private static List<TypeConfiguration> Read(DocumentNode document)
    {
        var schema = new SchemaConfiguration();
        new DocumentReader(schema, new SchemaSyntax()).Read(document);
        foreach (var type in schema.Types)
        {
            type.Features.Remove<SyntaxFeature>();
            if (type is ObjectTypeConfiguration objectType)
            {
                foreach (var field in objectType.Fields)
                {
                    field.Features.Remove<FieldSyntaxFeature>();
                    field.PureResolver = IntrospectionResolvers.Get($"{type.Name}.{field.Name}");
                }
            }
        }

        return schema.Types;
    }
}

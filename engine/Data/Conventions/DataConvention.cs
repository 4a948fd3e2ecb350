using Cacao.Types;

namespace Cacao.Data;

/// <summary>Gives connection, filtered and sorted fields their arguments and types.</summary>
internal sealed class DataConvention(DataSchemaFeature feature) : ITypeInterceptor
{
    public int Order => 300;

    public void OnConfigure(SchemaConfiguration schema)
    {
        var connections = new ConnectionTypes(schema, feature.Options);
        var segments = new CollectionSegmentTypes(schema, feature.Options);
        var arguments = new QueryArguments(schema, feature);

        // Types are added while fields are visited.
        for (var i = 0; i < schema.Types.Count; i++)
        {
            if (schema.Types[i] is not ObjectTypeConfiguration objectType)
            {
                continue;
            }

            foreach (var field in objectType.Fields)
            {
                // The items are read off the field's type, which paging exchanges for a connection.
                QueryableMiddleware.Apply(schema, field);
                arguments.Prepare(field);
                if (field.Features.Get<SingleItemFeature>() is not null && NodeReference.Element(field.Type) is { } item)
                {
                    field.Type = TypeReferences.EnsureNullable(item);
                }

                if (field.Features.Get<ConnectionFeature>() is { } connection)
                {
                    connections.Apply(field, connection);
                }

                if (field.Features.Get<OffsetPagingFeature>() is { } offset)
                {
                    segments.Apply(field, offset);
                }

                arguments.Add(field);
            }
        }
    }
}

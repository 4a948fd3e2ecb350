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

        // New types are added while fields are visited, and have none of these features.
        foreach (var type in schema.Types.ToArray())
        {
            if (type is not ObjectTypeConfiguration objectType)
            {
                continue;
            }

            foreach (var field in objectType.Fields)
            {
                // The items are read off the field's type, which paging exchanges for a connection.
                QueryableMiddleware.Apply(field);
                arguments.Prepare(field);
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

using Cacao.Types;

namespace Cacao.Data;

/// <summary>Gives connection, filtered and sorted fields their arguments and types.</summary>
internal sealed class DataConvention(PagingOptions options) : ITypeInterceptor
{
    public int Order => 300;

    public void OnConfigure(SchemaConfiguration schema)
    {
        var connections = new ConnectionTypes(schema, options);
        var filters = new FilterInputs(schema);
        var sorts = new SortInputs(schema);

        // New types are added while fields are visited, and have none of these features.
        foreach (var type in schema.Types.ToArray())
        {
            if (type is not ObjectTypeConfiguration objectType)
            {
                continue;
            }

            foreach (var field in objectType.Fields)
            {
                if (field.Features.Get<ConnectionFeature>() is { } connection)
                {
                    connections.Apply(field, connection);
                }

                if (field.Features.Get<FilteringFeature>() is { } filtering && filters.GetOrAddEntity(filtering.EntityType) is { } filterName)
                {
                    field.Arguments.Add(Argument("where", TypeReference.Of(filterName), typeof(IFilter)));
                }

                if (field.Features.Get<SortingFeature>() is { } sorting && sorts.GetOrAdd(sorting.EntityType) is { } sortName)
                {
                    var list = TypeReference.Of(sortName).AsNonNull().AsList();
                    field.Arguments.Add(Argument("order", list, typeof(IReadOnlyList<SortInput>)));
                }

                QueryableMiddleware.Apply(field);
            }
        }
    }

    private static InputValueConfiguration Argument(string name, TypeReference type, Type runtimeType)
    {
        var argument = new InputValueConfiguration { Name = name, Type = type, RuntimeType = runtimeType };
        argument.Directives.Add(DirectiveSyntax.Cost("10"));
        return argument;
    }
}

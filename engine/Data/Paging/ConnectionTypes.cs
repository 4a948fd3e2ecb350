using Cacao.Types;

namespace Cacao.Data;

/// <summary>
/// Makes connection and edge types (Relay connection specification): those of connection classes, one for each type of node, and those
/// that <c>[UsePaging]</c> makes for a field.
/// </summary>
internal sealed class ConnectionTypes(SchemaConfiguration schema, PagingOptions options)
{
    private readonly Dictionary<string, TypeReference> _nodes = new(StringComparer.Ordinal);

    public void Apply(FieldConfiguration field, ConnectionFeature feature)
    {
        var settings = ConnectionSettings.Create(feature, options);
        field.Features.Set(settings);
        field.Type = feature.IsMadeForField
            ? TypeReference.Of(AddForField(field, feature, settings))
            : Nullability(field.Type, TypeReference.Of(AddForClass(field, feature)));
        PagingArgumentTypes.Add(schema, field, settings);
    }

    private string AddForField(FieldConfiguration field, ConnectionFeature feature, ConnectionSettings settings)
    {
        var node = NodeReference.Create(field, feature.NodeType);
        var prefix = feature.Name
            ?? (settings.InferConnectionNameFromField ? ToTypeName(field.Name) : NodeReference.GetName(schema, node));
        var name = $"{prefix}Connection";
        if (!_nodes.TryAdd(name, node))
        {
            if (_nodes[name] != node)
            {
                throw new SchemaException(
                    $"Two fields named \"{field.Name}\" would both have the connection \"{name}\", but their nodes differ. Give one a connection name of its own.");
            }
        }
        else if (schema.Find(name) is not null)
        {
            throw new SchemaException($"The connection of \"{field.Name}\" would be named \"{name}\", but there is a type of that name.");
        }

        PageInfoTypes.Add(schema, withRelativeCursors: false);
        if (schema.Find(name) is not ObjectTypeConfiguration connection)
        {
            connection = new ObjectTypeConfiguration { Name = name, Description = "A connection to a list of items." };
            connection.Fields.Add(PageInfo());
            connection.Fields.Add(Edges($"{prefix}Edge"));
            if (settings.IncludeNodesField)
            {
                connection.Fields.Add(Nodes(node, "A flattened list of the nodes."));
            }

            var edge = new ObjectTypeConfiguration { Name = $"{prefix}Edge", Description = "An edge in a connection." };
            edge.Fields.Add(Cursor());
            edge.Fields.Add(Node(node));
            schema.Types.Add(connection);
            schema.Types.Add(edge);
        }

        if (settings.IncludeTotalCount && !connection.Fields.Exists(static f => f.Name == "totalCount"))
        {
            connection.Fields.Add(TotalCount());
        }

        return name;
    }

    private string AddForClass(FieldConfiguration field, ConnectionFeature feature)
    {
        var node = NodeReference.Create(field, feature.NodeType);
        var prefix = feature.Name ?? NodeReference.GetName(schema, node);
        var name = $"{prefix}Connection";
        if (schema.Find(name) is null)
        {
            PageInfoTypes.Add(schema, withRelativeCursors: true);
            var edge = new ObjectTypeConfiguration { Name = $"{prefix}Edge" };
            edge.Directives.Add(DirectiveSyntax.Shareable);
            edge.Fields.Add(Node(node));
            edge.Fields.Add(Cursor());
            var connection = new ObjectTypeConfiguration { Name = name, Description = "A connection to a list of items." };
            connection.Directives.Add(DirectiveSyntax.Shareable);
            connection.Fields.Add(Edges(edge.Name));
            connection.Fields.Add(Nodes(node, "A flattened list of the nodes"));
            connection.Fields.Add(PageInfo());
            connection.Fields.Add(TotalCount());
            schema.Types.Add(edge);
            schema.Types.Add(connection);
        }

        return name;
    }

    public static string ToTypeName(string fieldName) => string.Concat(char.ToUpperInvariant(fieldName[0]).ToString(), fieldName.AsSpan(1));

    private static TypeReference Nullability(TypeReference of, TypeReference type) => of is TypeReference.NonNull ? type.AsNonNull() : type;

    private static FieldConfiguration PageInfo()
        => PageInfoTypes.Field(
            "pageInfo",
            TypeReference.Of("PageInfo").AsNonNull(),
            "Information to aid in pagination.",
            static c => c.Parent<IConnection>());

    private static FieldConfiguration Edges(string edge)
        => PageInfoTypes.Field(
            "edges",
            TypeReference.Of(edge).AsNonNull().AsList(),
            "A list of edges.",
            static c => ConnectionEdge.Of(c.Parent<IConnection>()));

    private static FieldConfiguration Nodes(TypeReference node, string description)
        => PageInfoTypes.Field("nodes", node.AsList(), description, static c => ConnectionEdge.NodesOf(c.Parent<IConnection>()));

    private FieldConfiguration TotalCount()
    {
        var total = PageInfoTypes.Field(
            "totalCount",
            TypeReference.Of("Int").AsNonNull(),
            "Identifies the total count of items in the connection.",
            static c => c.Parent<IConnection>().TotalCount);
        schema.AddCost(total.Directives, static o => o.DefaultResolverCost);
        return total;
    }

    private static FieldConfiguration Node(TypeReference node)
        => PageInfoTypes.Field("node", node, "The item at the end of the edge.", static c => c.Parent<IEdge>().Node);

    private static FieldConfiguration Cursor()
        => PageInfoTypes.Field(
            "cursor",
            TypeReference.Of("String").AsNonNull(),
            "A cursor for use in pagination.",
            static c => c.Parent<IEdge>().Cursor);
}

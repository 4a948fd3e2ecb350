using Cacao.Types;

namespace Cacao.Data;

/// <summary>Makes connection, edge and page-info types (Relay connection specification).</summary>
internal sealed class ConnectionTypes(SchemaConfiguration schema, PagingOptions options)
{
    public void Apply(FieldConfiguration field, ConnectionFeature feature)
    {
        var node = schema.FindOutput(feature.NodeType)
            ?? throw new InvalidOperationException($"The connection \"{field.Name}\" has nodes of a type that the schema does not know: {feature.NodeType}.");
        var name = feature.Name ?? node.Name;
        var settings = new ConnectionSettings(
            feature.DefaultPageSize ?? options.DefaultPageSize,
            feature.MaxPageSize ?? options.MaxPageSize,
            feature.AllowBackwardPagination ?? options.AllowBackwardPagination,
            feature.RequirePagingBoundaries ?? options.RequirePagingBoundaries,
            feature.IncludeTotalCount ?? options.IncludeTotalCount);
        field.Features.Set(settings);
        field.Type = TypeReference.Of(AddConnection(name, node.Name, settings.IncludeTotalCount)).AsNonNull();
        AddArguments(field, settings);
    }

    private static void AddArguments(FieldConfiguration field, ConnectionSettings settings)
    {
        var arguments = new List<InputValueConfiguration>
        {
            Argument("first", typeof(int), "Returns the first _n_ elements from the list."),
            Argument("after", typeof(string), "Returns the elements in the list that come after the specified cursor."),
        };
        if (settings.AllowBackwardPagination)
        {
            arguments.Add(Argument("last", typeof(int), "Returns the last _n_ elements from the list."));
            arguments.Add(Argument("before", typeof(string), "Returns the elements in the list that come before the specified cursor."));
        }

        // Paging comes last, after what the resolver itself declares and before filters.
        field.Arguments.AddRange(arguments.Where(a => !field.Arguments.Exists(o => o.Name == a.Name)));
        if (!field.Directives.Exists(d => d.Name.Value == "listSize"))
        {
            field.Directives.Add(DirectiveSyntax.ListSize(
                settings.MaxPageSize,
                settings.AllowBackwardPagination ? ["first", "last"] : ["first"],
                settings.DefaultPageSize,
                ["edges", "nodes"]));
        }
    }

    private string AddConnection(string name, string nodeName, bool includeTotalCount)
    {
        var connectionName = $"{name}Connection";
        var connection = schema.Find(connectionName) as ObjectTypeConfiguration;
        if (connection is null)
        {
            AddPageInfo();
            var edge = new ObjectTypeConfiguration { Name = $"{name}Edge" };
            edge.Directives.Add(DirectiveSyntax.Shareable);
            edge.Fields.Add(Field(
                "node",
                TypeReference.Of(nodeName).AsNonNull(),
                "The item at the end of the edge.",
                static c => c.Parent<ConnectionEdge>().Node));
            edge.Fields.Add(Field(
                "cursor",
                TypeReference.Of("String").AsNonNull(),
                "A cursor for use in pagination.",
                static c => c.Parent<ConnectionEdge>().Cursor));
            connection = new ObjectTypeConfiguration { Name = connectionName, Description = "A connection to a list of items." };
            connection.Directives.Add(DirectiveSyntax.Shareable);
            connection.Fields.Add(Field(
                "edges",
                TypeReference.Of(edge.Name).AsNonNull().AsList(),
                "A list of edges.",
                static c => ConnectionEdge.Of(c.Parent<IConnection>())));
            if (options.IncludeNodesField)
            {
                connection.Fields.Add(Field(
                    "nodes",
                    TypeReference.Of(nodeName).AsNonNull().AsList(),
                    "A flattened list of the nodes",
                    static c => ConnectionEdge.NodesOf(c.Parent<IConnection>())));
            }

            connection.Fields.Add(Field(
                "pageInfo",
                TypeReference.Of("PageInfo").AsNonNull(),
                "Information to aid in pagination.",
                static c => c.Parent<IConnection>()));
            schema.Types.Add(edge);
            schema.Types.Add(connection);
        }

        if (includeTotalCount && !connection.Fields.Exists(f => f.Name == "totalCount"))
        {
            var total = Field(
                "totalCount",
                TypeReference.Of("Int").AsNonNull(),
                "Identifies the total count of items in the connection.",
                static c => c.Parent<IConnection>().TotalCount);
            total.Directives.Add(DirectiveSyntax.Cost("10"));
            connection.Fields.Add(total);
        }

        return connectionName;
    }

    private void AddPageInfo()
    {
        if (schema.Find("PageInfo") is not null)
        {
            return;
        }

        var cursor = new ObjectTypeConfiguration { Name = "PageCursor", Description = "A cursor that points to a specific page." };
        cursor.Directives.Add(DirectiveSyntax.Shareable);
        cursor.Fields.Add(Field("page", TypeReference.Of("Int").AsNonNull(), "The page number.", static c => c.Parent<PageCursor>().Page));
        cursor.Fields.Add(Field("cursor", TypeReference.Of("String").AsNonNull(), "The cursor.", static c => c.Parent<PageCursor>().Cursor));
        var info = new ObjectTypeConfiguration { Name = "PageInfo", Description = "Information about pagination in a connection." };
        info.Directives.Add(DirectiveSyntax.Shareable);
        info.Fields.Add(Field(
            "hasNextPage",
            TypeReference.Of("Boolean").AsNonNull(),
            "Indicates whether more edges exist following the set defined by the clients arguments.",
            static c => c.Parent<IConnection>().HasNextPage));
        info.Fields.Add(Field(
            "hasPreviousPage",
            TypeReference.Of("Boolean").AsNonNull(),
            "Indicates whether more edges exist prior the set defined by the clients arguments.",
            static c => c.Parent<IConnection>().HasPreviousPage));
        info.Fields.Add(Field(
            "startCursor",
            TypeReference.Of("String"),
            "When paginating backwards, the cursor to continue.",
            static c => c.Parent<IConnection>() is { Count: > 0 } connection ? connection.GetCursor(0) : null));
        info.Fields.Add(Field(
            "endCursor",
            TypeReference.Of("String"),
            "When paginating forwards, the cursor to continue.",
            static c => c.Parent<IConnection>() is { Count: > 0 } connection ? connection.GetCursor(connection.Count - 1) : null));
        info.Fields.Add(Field(
            "forwardCursors",
            TypeReference.Of("PageCursor").AsNonNull().AsList().AsNonNull(),
            "A list of cursors to continue paginating forwards.",
            static c => c.Parent<IConnection>().ForwardCursors));
        info.Fields.Add(Field(
            "backwardCursors",
            TypeReference.Of("PageCursor").AsNonNull().AsList().AsNonNull(),
            "A list of cursors to continue paginating backwards.",
            static c => c.Parent<IConnection>().BackwardCursors));
        schema.Types.Add(cursor);
        schema.Types.Add(info);
    }

    private static FieldConfiguration Field(string name, TypeReference type, string description, PureResolverDelegate resolver)
        => new() { Name = name, Type = type, Description = description, PureResolver = resolver };

    private static InputValueConfiguration Argument(string name, Type type, string description)
        => new() { Name = name, Type = TypeReference.Of(type), Description = description, RuntimeType = type };
}

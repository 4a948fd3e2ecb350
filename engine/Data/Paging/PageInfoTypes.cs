using Cacao.Types;

namespace Cacao.Data;

/// <summary>
/// Makes the type <c>PageInfo</c>. Connections that are classes have cursors of pages around theirs; the type has those fields once
/// such a connection is in the schema.
/// </summary>
internal static class PageInfoTypes
{
    private const string Name = "PageInfo";

    public static void Add(SchemaConfiguration schema, bool withRelativeCursors)
    {
        if (schema.Find(Name) is not ObjectTypeConfiguration info)
        {
            if (schema.Find(Name) is not null)
            {
                return;
            }

            info = Create();
            schema.Types.Add(info);
        }

        if (withRelativeCursors && !info.Fields.Exists(static f => f.Name == "forwardCursors"))
        {
            AddRelativeCursors(schema, info);
        }
    }

    public static FieldConfiguration Field(string name, TypeReference type, string description, PureResolverDelegate resolver)
        => new() { Name = name, Type = type, Description = description, PureResolver = resolver };

    private static ObjectTypeConfiguration Create()
    {
        var info = new ObjectTypeConfiguration { Name = Name, Description = "Information about pagination in a connection." };
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
            static c => c.Parent<IConnection>().StartCursor));
        info.Fields.Add(Field(
            "endCursor",
            TypeReference.Of("String"),
            "When paginating forwards, the cursor to continue.",
            static c => c.Parent<IConnection>().EndCursor));
        return info;
    }

    private static void AddRelativeCursors(SchemaConfiguration schema, ObjectTypeConfiguration info)
    {
        var cursor = new ObjectTypeConfiguration { Name = "PageCursor", Description = "A cursor that points to a specific page." };
        cursor.Directives.Add(DirectiveSyntax.Shareable);
        cursor.Fields.Add(Field("page", TypeReference.Of("Int").AsNonNull(), "The page number.", static c => c.Parent<PageCursor>().Page));
        cursor.Fields.Add(Field("cursor", TypeReference.Of("String").AsNonNull(), "The cursor.", static c => c.Parent<PageCursor>().Cursor));
        schema.Types.Add(cursor);
        info.Directives.Add(DirectiveSyntax.Shareable);
        info.Fields.Add(Field(
            "forwardCursors",
            TypeReference.Of(cursor.Name).AsNonNull().AsList().AsNonNull(),
            "A list of cursors to continue paginating forwards.",
            static c => c.Parent<IConnection>().ForwardCursors));
        info.Fields.Add(Field(
            "backwardCursors",
            TypeReference.Of(cursor.Name).AsNonNull().AsList().AsNonNull(),
            "A list of cursors to continue paginating backwards.",
            static c => c.Parent<IConnection>().BackwardCursors));
    }
}

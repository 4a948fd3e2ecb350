using Cacao.Types;

namespace Cacao.Data;

/// <summary>Gives fields the arguments of pages, and tells the cost analysis how long their lists get.</summary>
internal static class PagingArgumentTypes
{
    public static void Add(SchemaConfiguration schema, FieldConfiguration field, ConnectionSettings settings)
    {
        Add(field, settings.AllowBackwardPagination);
        if (!settings.AllowBackwardPagination)
        {
            _ = field.Arguments.RemoveAll(static a => a.Name is "last" or "before");
        }

        schema.AddListSize(
            field.Directives,
            settings.MaxPageSize,
            settings.AllowBackwardPagination ? ["first", "last"] : ["first"],
            settings.DefaultPageSize,
            settings.IncludeNodesField ? ["edges", "nodes"] : ["edges"],
            settings.RequirePagingBoundaries);
    }

    /// <summary>Paging comes last, after what the resolver itself declares and before filters.</summary>
    public static void Add(FieldConfiguration field, bool allowBackwardPagination)
    {
        Add(field, "first", typeof(int), "Returns the first _n_ elements from the list.");
        Add(field, "after", typeof(string), "Returns the elements in the list that come after the specified cursor.");
        if (allowBackwardPagination)
        {
            Add(field, "last", typeof(int), "Returns the last _n_ elements from the list.");
            Add(field, "before", typeof(string), "Returns the elements in the list that come before the specified cursor.");
        }
    }

    private static void Add(FieldConfiguration field, string name, Type type, string description)
    {
        if (field.Arguments.Find(a => a.Name == name) is { } existing)
        {
            existing.Description ??= description;
            existing.Type = TypeReference.Of(type);
            return;
        }

        field.Arguments.Add(new InputValueConfiguration
        {
            Name = name,
            Type = TypeReference.Of(type),
            Description = description,
            RuntimeType = type,
        });
    }
}

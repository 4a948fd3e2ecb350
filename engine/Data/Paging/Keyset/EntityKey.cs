using System.Linq.Expressions;

namespace Cacao.Data;

/// <summary>The order of entities that a resolver left unsorted: by their <c>Id</c>.</summary>
internal static class EntityKey<T>
{
    /// <summary>Null when the entity has no such property.</summary>
    public static SortDefinition<T>? Sorting { get; } = Create();

    private static SortDefinition<T>? Create()
    {
        if (typeof(T).GetProperty("Id") is not { } property)
        {
            return null;
        }

        var parameter = Expression.Parameter(typeof(T), "e");
        var key = Expression.Lambda(Expression.Property(parameter, property), parameter);
        return new SortDefinition<T>(new SortBy<T>(key, SortDirection.Ascending));
    }
}

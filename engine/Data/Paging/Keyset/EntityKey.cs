using System.Linq.Expressions;

namespace Cacao.Data;

/// <summary>The order of entities that a resolver or client left open: by their <c>Id</c>.</summary>
internal static class EntityKey<T>
{
    private const string Name = "Id";

    private static readonly LambdaExpression? s_selector = CreateSelector();

    /// <summary>Sorts by the key after everything else, so that no two entities are equal in order.</summary>
    public static IQueryable<T> BreakTies(IQueryable<T> queryable)
    {
        if (s_selector is null)
        {
            return queryable;
        }

        var isSorted = KeysetQuery<T>.IsSorted(queryable);
        if (isSorted && KeysetQuery<T>.Create(queryable).Keys.Any(static k => k.Property?.Name == Name))
        {
            return queryable;
        }

        return queryable.Provider.CreateQuery<T>(Expression.Call(
            typeof(Queryable),
            isSorted ? nameof(Queryable.ThenBy) : nameof(Queryable.OrderBy),
            [typeof(T), s_selector.ReturnType],
            queryable.Expression,
            Expression.Quote(s_selector)));
    }

    private static LambdaExpression? CreateSelector()
    {
        if (typeof(T).GetProperty(Name) is not { } property)
        {
            return null;
        }

        var parameter = Expression.Parameter(typeof(T), "e");
        return Expression.Lambda(Expression.Property(parameter, property), parameter);
    }
}

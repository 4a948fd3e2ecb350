using System.Globalization;
using System.Linq.Expressions;
using System.Runtime.CompilerServices;

namespace Cacao.Data;

/// <summary>
/// Names the branch of a data loader for a query context. Projections to the same members are the same; a filter or an order is
/// told apart by its instance, which one operation makes once for each selection.
/// </summary>
internal static class QueryContextKey
{
    private static readonly ConditionalWeakTable<object, string> s_ids = [];
    private static long s_last;

    public static string Of<TEntity>(QueryContext<TEntity> query)
    {
        var selector = query.Selector?.Body switch
        {
            null => "*",
            MemberInitExpression init => string.Join(',', init.Bindings.Select(b => b.Member.Name).Order(StringComparer.Ordinal)),
            _ => IdOf(query.Selector),
        };
        return query is { Predicate: null, Sorting: null }
            ? $"query:{selector}"
            : $"query:{selector}:{(query.Predicate is null ? "" : IdOf(query.Predicate))}:{(query.Sorting is null ? "" : IdOf(query.Sorting))}";
    }

    private static string IdOf(object instance)
        => s_ids.GetValue(instance, static _ => Interlocked.Increment(ref s_last).ToString(CultureInfo.InvariantCulture));
}

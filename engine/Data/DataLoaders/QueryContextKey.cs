using System.Globalization;
using System.Linq.Expressions;
using System.Runtime.CompilerServices;
using System.Text;

namespace Cacao.Data;

/// <summary>
/// Names the branch of a data loader for a query context. Projections to the same members are the same; a filter or an order is
/// told apart by its instance, which one operation makes once for each selection.
/// </summary>
internal static class QueryContextKey
{
    private static readonly ConditionalWeakTable<object, string> s_ids = [];
    private static readonly ConditionalWeakTable<LambdaExpression, string> s_selectors = [];
    private static long s_last;

    public static string Of<TEntity>(QueryContext<TEntity> query)
    {
        var selector = query.Selector is null ? "query:*" : OfSelector(query.Selector);
        return query is { Predicate: null, Sorting: null }
            ? selector
            : $"{selector}:{(query.Predicate is null ? "" : IdOf(query.Predicate))}:{(query.Sorting is null ? "" : IdOf(query.Sorting))}";
    }

    public static string OfSelector(LambdaExpression selector) => s_selectors.GetValue(selector, static s => $"query:{Describe(s)}");

    private static string Describe(LambdaExpression selector)
    {
        var builder = new StringBuilder();
        return TryDescribe(selector.Body, builder) ? builder.ToString() : IdOf(selector);
    }

    /// <summary>The members of a projection and of those within it; false for what is no projection.</summary>
    private static bool TryDescribe(Expression expression, StringBuilder builder)
    {
        switch (expression)
        {
            case MemberInitExpression init:
                foreach (var binding in init.Bindings.OfType<MemberAssignment>().OrderBy(static b => b.Member.Name, StringComparer.Ordinal))
                {
                    builder.Append(binding.Member.Name).Append('{');
                    if (!TryDescribe(binding.Expression, builder))
                    {
                        return false;
                    }

                    builder.Append('}');
                }

                return true;
            case ConditionalExpression condition:
                return TryDescribe(condition.IfFalse, builder);
            case MethodCallExpression { Method.Name: nameof(Enumerable.ToList), Arguments: [MethodCallExpression { Arguments: [_, LambdaExpression item] }] }:
                return TryDescribe(item.Body, builder);
            case MemberExpression:
                return true;
            default:
                return false;
        }
    }

    /// <summary>Names an instance. Expressions without captured values are the same whenever they are written the same.</summary>
    public static string IdOf(object instance)
        => s_ids.GetValue(instance, static _ => Interlocked.Increment(ref s_last).ToString(CultureInfo.InvariantCulture));
}

using System.Linq.Expressions;

namespace Cacao.Data;

/// <summary>Joins predicates.</summary>
internal static class PredicateComposer
{
    public static Expression<Func<T, bool>> And<T>(Expression<Func<T, bool>> first, Expression<Func<T, bool>> second)
    {
        var body = ParameterReplacer.Replace(second.Body, second.Parameters[0], first.Parameters[0]);
        return Expression.Lambda<Func<T, bool>>(Expression.AndAlso(first.Body, body), first.Parameters);
    }
}

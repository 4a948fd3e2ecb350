using System.Linq.Expressions;

namespace Cacao.Data;

/// <summary>
/// Builds "comes after these key values": <c>k1 &gt; v1 or (k1 = v1 and (k2 &gt; v2 or …))</c>, with the direction of each key, and nulls as
/// PostgreSQL sorts them: last ascending, first descending.
/// </summary>
internal static class KeysetPredicate
{
    public static Expression<Func<T, bool>> Build<T>(IReadOnlyList<KeysetKey> keys, object?[] values, bool before)
    {
        var parameter = Expression.Parameter(typeof(T), "e");
        Expression? rest = null;
        for (var i = keys.Count - 1; i >= 0; i--)
        {
            rest = BuildKey(keys[i], values[i], parameter, before, rest);
        }

        return Expression.Lambda<Func<T, bool>>(rest!, parameter);
    }

    private static Expression BuildKey(KeysetKey key, object? value, ParameterExpression parameter, bool before, Expression? rest)
    {
        var member = ParameterReplacer.Replace(key.Selector.Body, key.Selector.Parameters[0], parameter);
        var forward = key.IsDescending == before;
        var isNull = key.IsNullable ? Expression.Equal(member, Expression.Constant(null, member.Type)) : null;
        Expression? beyond;
        Expression equal;
        if (value is null)
        {
            // Nulls are the greatest values: nothing is beyond them going up, everything else going down.
            equal = isNull!;
            beyond = forward ? null : Expression.Not(isNull!);
        }
        else
        {
            var constant = QueryParameter.Create(value, member.Type);
            equal = Expression.Equal(member, constant);
            beyond = Compare(member, constant, forward);
            if (forward && isNull is not null)
            {
                beyond = Expression.OrElse(beyond, isNull);
            }
        }

        var tie = rest is null ? null : Expression.AndAlso(equal, rest);
        return (beyond, tie) switch
        {
            ({ } b, { } t) => Expression.OrElse(b, t),
            ({ } b, null) => b,
            (null, { } t) => t,
            _ => Expression.Constant(false),
        };
    }

    private static BinaryExpression Compare(Expression member, Expression value, bool greater)
    {
        var type = Nullable.GetUnderlyingType(member.Type) ?? member.Type;
        if (type.IsEnum)
        {
            var number = Enum.GetUnderlyingType(type);
            var target = member.Type == type ? number : typeof(Nullable<>).MakeGenericType(number);
            member = Expression.Convert(member, target);
            value = Expression.Convert(value, target);
        }
        else if (type == typeof(string))
        {
            member = Expression.Call(typeof(string), nameof(string.Compare), null, member, value);
            value = Expression.Constant(0);
        }
        else if (type == typeof(bool))
        {
            member = Expression.Condition(ToBoolean(member), Expression.Constant(1), Expression.Constant(0));
            value = Expression.Condition(ToBoolean(value), Expression.Constant(1), Expression.Constant(0));
        }

        return greater ? Expression.GreaterThan(member, value) : Expression.LessThan(member, value);
    }

    private static Expression ToBoolean(Expression expression)
        => expression.Type == typeof(bool) ? expression : Expression.Convert(expression, typeof(bool));
}

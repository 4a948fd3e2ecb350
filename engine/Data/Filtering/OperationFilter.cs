using System.Linq.Expressions;

namespace Cacao.Data;

/// <summary>Conditions on one value, joined by "and".</summary>
internal sealed class OperationFilter(IReadOnlyList<FilterOperation> operations, object?[] values) : IFilter
{
    public Expression? ToExpression(Expression target)
    {
        Expression? result = null;
        for (var i = 0; i < values.Length; i++)
        {
            if (ReferenceEquals(values[i], Cacao.Types.InputValue.Missing))
            {
                continue;
            }

            var condition = Apply(operations[i], target, values[i]);
            if (condition is not null)
            {
                result = result is null ? condition : Expression.AndAlso(result, condition);
            }
        }

        return result;
    }

    private static Expression? Apply(FilterOperation operation, Expression target, object? value) => operation switch
    {
        FilterOperation.And => Junction(value, target, Expression.AndAlso),
        FilterOperation.Or => Junction(value, target, Expression.OrElse),
        FilterOperation.Eq => Expression.Equal(target, Parameter(value, target.Type)),
        FilterOperation.Neq => Expression.NotEqual(target, Parameter(value, target.Type)),
        FilterOperation.In => Contains(target, value),
        FilterOperation.Nin => Expression.Not(Contains(target, value)),
        FilterOperation.Gt => Compare(target, value, Expression.GreaterThan),
        FilterOperation.Ngt => Expression.Not(Compare(target, value, Expression.GreaterThan)),
        FilterOperation.Gte => Compare(target, value, Expression.GreaterThanOrEqual),
        FilterOperation.Ngte => Expression.Not(Compare(target, value, Expression.GreaterThanOrEqual)),
        FilterOperation.Lt => Compare(target, value, Expression.LessThan),
        FilterOperation.Nlt => Expression.Not(Compare(target, value, Expression.LessThan)),
        FilterOperation.Lte => Compare(target, value, Expression.LessThanOrEqual),
        FilterOperation.Nlte => Expression.Not(Compare(target, value, Expression.LessThanOrEqual)),
        FilterOperation.Contains => Text(target, value, nameof(string.Contains)),
        FilterOperation.Ncontains => Expression.Not(Text(target, value, nameof(string.Contains))),
        FilterOperation.StartsWith => Text(target, value, nameof(string.StartsWith)),
        FilterOperation.NstartsWith => Expression.Not(Text(target, value, nameof(string.StartsWith))),
        FilterOperation.EndsWith => Text(target, value, nameof(string.EndsWith)),
        FilterOperation.NendsWith => Expression.Not(Text(target, value, nameof(string.EndsWith))),
        _ => throw new ArgumentOutOfRangeException(nameof(operation)),
    };

    private static Expression? Junction(object? value, Expression target, Func<Expression, Expression, Expression> join)
    {
        Expression? result = null;
        foreach (var item in value as System.Collections.IEnumerable ?? Array.Empty<object>())
        {
            if (((IFilter)item!).ToExpression(target) is { } condition)
            {
                result = result is null ? condition : join(result, condition);
            }
        }

        return result;
    }

    private static Expression Parameter(object? value, Type type)
    {
        if (value is null && type.IsValueType && Nullable.GetUnderlyingType(type) is null)
        {
            throw new Cacao.Types.GraphQLException("The value can never be null; it cannot be compared with null.");
        }

        // "eq: null" has to be a constant, so that the provider writes IS NULL.
        return value is null
            ? Expression.Constant(null, type)
            : QueryParameter.Create(FilterValue.Convert(value, type), type);
    }

    private static MethodCallExpression Contains(Expression target, object? value)
    {
        var list = FilterValue.ConvertList(value, target.Type);
        return Expression.Call(
            typeof(Enumerable),
            nameof(Enumerable.Contains),
            [target.Type],
            QueryParameter.Create(list, typeof(IEnumerable<>).MakeGenericType(target.Type)),
            target);
    }

    private static BinaryExpression Compare(Expression target, object? value, Func<Expression, Expression, BinaryExpression> compare)
    {
        if (value is null)
        {
            throw new Cacao.Types.GraphQLException("Only equality can be asked of null.");
        }

        return compare(target, Parameter(value, target.Type));
    }

    private static MethodCallExpression Text(Expression target, object? value, string method)
    {
        if (value is null)
        {
            throw new Cacao.Types.GraphQLException("Only equality can be asked of null.");
        }

        return Expression.Call(target, typeof(string).GetMethod(method, [typeof(string)])!, QueryParameter.Create(value, typeof(string)));
    }
}

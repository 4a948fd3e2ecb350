using System.Linq.Expressions;

namespace Cacao.Data;

/// <summary>One operation on a value.</summary>
/// <param name="operation">The operation's id.</param>
/// <param name="parseId">Turns global ids into keys of a type; null for values that are no ids.</param>
internal sealed class OperationNode(int operation, Func<object?, Type, object?>? parseId) : FilterNode
{
    public override Expression ToExpression(Expression target, object? value, bool isInMemory)
    {
        if (parseId is not null)
        {
            value = parseId(value, Nullable.GetUnderlyingType(target.Type) ?? target.Type);
        }

        return operation switch
        {
            DefaultFilterOperations.Equals => Expression.Equal(target, Parameter(value, target.Type)),
            DefaultFilterOperations.NotEquals => Expression.NotEqual(target, Parameter(value, target.Type)),
            DefaultFilterOperations.In => Contains(target, value),
            DefaultFilterOperations.NotIn => Expression.Not(Contains(target, value)),
            DefaultFilterOperations.GreaterThan => Compare(target, value, Expression.GreaterThan),
            DefaultFilterOperations.NotGreaterThan => Expression.Not(Compare(target, value, Expression.GreaterThan)),
            DefaultFilterOperations.GreaterThanOrEquals => Compare(target, value, Expression.GreaterThanOrEqual),
            DefaultFilterOperations.NotGreaterThanOrEquals => Expression.Not(Compare(target, value, Expression.GreaterThanOrEqual)),
            DefaultFilterOperations.LowerThan => Compare(target, value, Expression.LessThan),
            DefaultFilterOperations.NotLowerThan => Expression.Not(Compare(target, value, Expression.LessThan)),
            DefaultFilterOperations.LowerThanOrEquals => Compare(target, value, Expression.LessThanOrEqual),
            DefaultFilterOperations.NotLowerThanOrEquals => Expression.Not(Compare(target, value, Expression.LessThanOrEqual)),
            DefaultFilterOperations.Contains => Text(target, value, nameof(string.Contains), isInMemory),
            DefaultFilterOperations.NotContains => Expression.Not(Text(target, value, nameof(string.Contains), isInMemory)),
            DefaultFilterOperations.StartsWith => Text(target, value, nameof(string.StartsWith), isInMemory),
            DefaultFilterOperations.NotStartsWith => Expression.Not(Text(target, value, nameof(string.StartsWith), isInMemory)),
            DefaultFilterOperations.EndsWith => Text(target, value, nameof(string.EndsWith), isInMemory),
            DefaultFilterOperations.NotEndsWith => Expression.Not(Text(target, value, nameof(string.EndsWith), isInMemory)),
            _ => throw new InvalidOperationException($"The filter {Coordinate} has an operation that queryables do not know: {operation}."),
        };
    }

    private Expression Parameter(object? value, Type type)
    {
        if (value is null && type.IsValueType && Nullable.GetUnderlyingType(type) is null)
        {
            throw NullRefused();
        }

        // "eq: null" has to be a constant, so that the provider writes IS NULL.
        return value is null
            ? Expression.Constant(null, type)
            : QueryParameter.Create(FilterValue.Convert(value, type), type);
    }

    private MethodCallExpression Contains(Expression target, object? value)
    {
        var list = FilterValue.ConvertList(value ?? throw NullRefused(), target.Type);
        return Expression.Call(
            typeof(Enumerable),
            nameof(Enumerable.Contains),
            [target.Type],
            QueryParameter.Create(list, typeof(IEnumerable<>).MakeGenericType(target.Type)),
            target);
    }

    private Expression Compare(Expression target, object? value, Func<Expression, Expression, BinaryExpression> compare)
    {
        if (value is null)
        {
            throw NullRefused();
        }

        var parameter = Parameter(value, target.Type);
        var type = Nullable.GetUnderlyingType(target.Type) ?? target.Type;

        // Types without the operators are compared by the method that every type with an order has.
        return type.IsPrimitive || type.GetMethod("op_GreaterThan") is not null
            ? compare(target, parameter)
            : compare(Expression.Call(target, type.GetMethod(nameof(IComparable.CompareTo), [type])!, parameter), Expression.Constant(0));
    }

    private Expression Text(Expression target, object? value, string method, bool isInMemory)
    {
        if (value is null)
        {
            throw NullRefused();
        }

        var call = Expression.Call(target, typeof(string).GetMethod(method, [typeof(string)])!, QueryParameter.Create(value, typeof(string)));
        return isInMemory ? Expression.AndAlso(Expression.NotEqual(target, Expression.Constant(null, typeof(string))), call) : call;
    }
}

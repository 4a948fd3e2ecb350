using System.Linq.Expressions;

namespace Cacao.Data;

/// <summary>Conditions on the elements of a collection: <c>all</c>, <c>none</c>, <c>some</c>, and <c>any</c> for "is not empty".</summary>
internal sealed class ListNode(int operation) : FilterNode
{
    public override Expression? ToExpression(Expression target, object? value, bool isInMemory)
    {
        var condition = operation == DefaultFilterOperations.Any ? Any(target, value) : Quantify(target, value, isInMemory);
        return condition is null || !isInMemory
            ? condition
            : Expression.AndAlso(Expression.NotEqual(target, Expression.Constant(null, target.Type)), condition);
    }

    private Expression Any(Expression target, object? value)
    {
        if (value is not bool any)
        {
            throw NullRefused();
        }

        var call = Call(nameof(Enumerable.Any), target, null);
        return any ? call : Expression.Not(call);
    }

    private Expression? Quantify(Expression target, object? value, bool isInMemory)
    {
        if (value is not IFilter filter)
        {
            throw NullRefused();
        }

        var parameter = Expression.Parameter(CollectionTypes.GetElementType(target.Type)!, "x");
        if (filter.ToExpression(parameter, isInMemory) is not { } body)
        {
            return null;
        }

        var condition = Expression.Lambda(body, parameter);
        return operation switch
        {
            DefaultFilterOperations.All => Call(nameof(Enumerable.All), target, condition),
            DefaultFilterOperations.None => Expression.Not(Call(nameof(Enumerable.Any), target, condition)),
            _ => Call(nameof(Enumerable.Any), target, condition),
        };
    }

    private static MethodCallExpression Call(string method, Expression target, LambdaExpression? condition)
    {
        Type[] element = [CollectionTypes.GetElementType(target.Type)!];
        return condition is null
            ? Expression.Call(typeof(Enumerable), method, element, target)
            : Expression.Call(typeof(Enumerable), method, element, target, condition);
    }
}

using System.Linq.Expressions;

namespace Cacao.Data;

/// <summary>A filter on a member.</summary>
internal sealed class MemberNode(LambdaExpression selector) : FilterNode
{
    public override Expression? ToExpression(Expression target, object? value, bool isInMemory)
    {
        if (value is not IFilter filter)
        {
            throw NullRefused();
        }

        var member = ParameterReplacer.Replace(selector.Body, selector.Parameters[0], target);
        var condition = filter.ToExpression(member, isInMemory);
        if (condition is null || !isInMemory || target is ParameterExpression || !IsReference(target.Type))
        {
            return condition;
        }

        return Expression.AndAlso(Expression.NotEqual(target, Expression.Constant(null, target.Type)), condition);
    }

    private static bool IsReference(Type type) => !type.IsValueType;
}

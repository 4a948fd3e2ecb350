using System.Collections;
using System.Linq.Expressions;

namespace Cacao.Data;

/// <summary><c>and</c> or <c>or</c> over filters of the same input.</summary>
internal sealed class JunctionNode(bool isAnd) : FilterNode
{
    public override Expression? ToExpression(Expression target, object? value, bool isInMemory)
    {
        Expression? result = null;
        foreach (var item in value as IEnumerable ?? Array.Empty<object>())
        {
            if (((IFilter)item!).ToExpression(target, isInMemory) is { } condition)
            {
                result = result is null
                    ? condition
                    : isAnd ? Expression.AndAlso(result, condition) : Expression.OrElse(result, condition);
            }
        }

        return result;
    }
}

using System.Linq.Expressions;
using Cacao.Types;

namespace Cacao.Data;

/// <summary>The fields of a filter input, joined by "and".</summary>
internal sealed class InputFilter(IReadOnlyList<FilterNode> nodes, object?[] values) : IFilter
{
    public Expression? ToExpression(Expression target, bool isInMemory)
    {
        Expression? result = null;
        for (var i = 0; i < values.Length; i++)
        {
            if (ReferenceEquals(values[i], InputValue.Missing) || nodes[i].ToExpression(target, values[i], isInMemory) is not { } condition)
            {
                continue;
            }

            result = result is null ? condition : Expression.AndAlso(result, condition);
        }

        return result;
    }
}

using System.Linq.Expressions;
using System.Reflection;

namespace Cacao.Data;

/// <summary>A filter on the members of an entity, joined by "and".</summary>
internal sealed class EntityFilter(IReadOnlyList<PropertyInfo?> members, object?[] values) : IFilter
{
    internal const string And = "and";
    internal const string Or = "or";

    /// <summary>Fields in order: <c>and</c>, <c>or</c>, then the members.</summary>
    private const int FirstMember = 2;

    public Expression? ToExpression(Expression target)
    {
        var result = Junction(values[0], target, Expression.AndAlso);
        result = Join(result, Junction(values[1], target, Expression.OrElse));
        for (var i = FirstMember; i < values.Length; i++)
        {
            if (ReferenceEquals(values[i], Cacao.Types.InputValue.Missing))
            {
                continue;
            }

            var member = Expression.Property(target, members[i]!);
            var condition = values[i] is IFilter filter
                ? filter.ToExpression(member)
                : Expression.Equal(member, Expression.Constant(null, member.Type));
            result = Join(result, condition);
        }

        return result;
    }

    private static Expression? Junction(object? value, Expression target, Func<Expression, Expression, Expression> join)
    {
        if (value is not System.Collections.IEnumerable list)
        {
            return null;
        }

        Expression? result = null;
        foreach (var item in list)
        {
            if (((IFilter)item!).ToExpression(target) is { } condition)
            {
                result = result is null ? condition : join(result, condition);
            }
        }

        return result;
    }

    private static Expression? Join(Expression? first, Expression? second)
        => (first, second) switch
        {
            (null, _) => second,
            (_, null) => first,
            _ => Expression.AndAlso(first, second),
        };
}

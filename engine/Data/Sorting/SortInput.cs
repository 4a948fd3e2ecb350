using System.Linq.Expressions;

namespace Cacao.Data;

/// <summary>A coerced sort input: directions by member.</summary>
internal sealed class SortInput(IReadOnlyList<LambdaExpression> selectors, object?[] values)
{
    /// <param name="isInMemory">True when the keys are read and not translated: nulls on the way have to be minded.</param>
    public SortDefinition<TEntity> AddTo<TEntity>(SortDefinition<TEntity> sorting, bool isInMemory = false)
    {
        var parameter = Expression.Parameter(typeof(TEntity), "e");
        return Add(sorting, parameter, parameter, isInMemory);
    }

    private SortDefinition<TEntity> Add<TEntity>(
        SortDefinition<TEntity> sorting,
        ParameterExpression parameter,
        Expression target,
        bool isInMemory)
    {
        for (var i = 0; i < values.Length; i++)
        {
            var member = ParameterReplacer.Replace(selectors[i].Body, selectors[i].Parameters[0], target);
            if (values[i] is SortDirection direction)
            {
                var key = new SortBy<TEntity>(Expression.Lambda(isInMemory ? MindNull(member, target) : member, parameter), direction);
                sorting = sorting with { Operations = sorting.Operations.Add(key) };
            }
            else if (values[i] is SortInput nested)
            {
                sorting = nested.Add(sorting, parameter, isInMemory ? MindNull(member, target) : member, isInMemory);
            }
        }

        return sorting;
    }

    private static Expression MindNull(Expression member, Expression target)
    {
        if (target is ParameterExpression || target.Type.IsValueType)
        {
            return member;
        }

        var type = member.Type.IsValueType && Nullable.GetUnderlyingType(member.Type) is null
            ? typeof(Nullable<>).MakeGenericType(member.Type)
            : member.Type;
        return Expression.Condition(
            Expression.Equal(target, Expression.Constant(null, target.Type)),
            Expression.Constant(null, type),
            type == member.Type ? member : Expression.Convert(member, type));
    }
}

using System.Linq.Expressions;
using System.Reflection;

namespace Cacao.Data;

/// <summary>A coerced sort input: directions by member.</summary>
internal sealed class SortInput(IReadOnlyList<PropertyInfo> members, object?[] values)
{
    public SortDefinition<TEntity> AddTo<TEntity>(SortDefinition<TEntity> sorting)
    {
        var parameter = Expression.Parameter(typeof(TEntity), "e");
        return Add(sorting, parameter, parameter);
    }

    private SortDefinition<TEntity> Add<TEntity>(SortDefinition<TEntity> sorting, ParameterExpression parameter, Expression target)
    {
        for (var i = 0; i < values.Length; i++)
        {
            var member = Expression.Property(target, members[i]);
            if (values[i] is SortDirection direction)
            {
                var key = new SortBy<TEntity>(Expression.Lambda(member, parameter), direction);
                sorting = sorting with { Operations = sorting.Operations.Add(key) };
            }
            else if (values[i] is SortInput nested)
            {
                sorting = nested.Add(sorting, parameter, member);
            }
        }

        return sorting;
    }
}

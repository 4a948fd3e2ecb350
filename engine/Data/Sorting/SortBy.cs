using System.Linq.Expressions;

namespace Cacao.Data;

/// <summary>Makes sort keys.</summary>
public sealed class SortBy<TEntity> : ISortBy<TEntity>
{
    internal SortBy(LambdaExpression keySelector, SortDirection direction)
    {
        KeySelector = keySelector;
        Direction = direction;
    }

    public LambdaExpression KeySelector { get; }

    public SortDirection Direction { get; }

    public static SortBy<TEntity> Ascending<TKey>(Expression<Func<TEntity, TKey>> keySelector)
        => new(keySelector, SortDirection.Ascending);

    public static SortBy<TEntity> Descending<TKey>(Expression<Func<TEntity, TKey>> keySelector)
        => new(keySelector, SortDirection.Descending);
}

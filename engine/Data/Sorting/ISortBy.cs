using System.Linq.Expressions;

namespace Cacao.Data;

/// <summary>One key of an order.</summary>
public interface ISortBy<TEntity>
{
    LambdaExpression KeySelector { get; }

    SortDirection Direction { get; }
}

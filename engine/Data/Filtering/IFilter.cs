using System.Linq.Expressions;

namespace Cacao.Data;

/// <summary>A coerced filter input.</summary>
internal interface IFilter
{
    /// <summary>The condition on <paramref name="target"/>; null when the filter is empty.</summary>
    Expression? ToExpression(Expression target);
}

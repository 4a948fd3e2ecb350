using System.Linq.Expressions;

namespace Cacao.Data;

/// <summary>A coerced filter input.</summary>
internal interface IFilter
{
    /// <summary>The condition on <paramref name="target"/>; null when the filter is empty.</summary>
    /// <param name="isInMemory">True when the condition is run and not translated: nulls have to be minded.</param>
    Expression? ToExpression(Expression target, bool isInMemory);
}

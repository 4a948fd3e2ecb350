using System.Linq.Expressions;
using Cacao.Types;

namespace Cacao.Data;

/// <summary>Reads selections as projections.</summary>
public static class SelectionExtensions
{
    /// <summary>The projection to the members that the selection reads of an entity; the entity itself when it cannot be told.</summary>
    public static Expression<Func<TEntity, TEntity>> AsSelector<TEntity>(this ISelection selection)
    {
        ArgumentNullException.ThrowIfNull(selection);
        return QueryContextFactory.GetProjection<TEntity>(selection).Selector ?? (static entity => entity);
    }
}

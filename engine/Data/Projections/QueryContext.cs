using System.Linq.Expressions;

namespace Cacao.Data;

/// <summary>
/// What a client's field asks of a query: which members, which rows, in which order. Injected into resolvers and applied with
/// <c>.With(query)</c>.
/// </summary>
/// <param name="Selector">A projection to the selected members; null selects all.</param>
/// <param name="Predicate">The filter; null when none was given.</param>
/// <param name="Sorting">The order; null when none was given.</param>
public sealed record QueryContext<TEntity>(
    Expression<Func<TEntity, TEntity>>? Selector = null,
    Expression<Func<TEntity, bool>>? Predicate = null,
    SortDefinition<TEntity>? Sorting = null)
    : IQueryContext
{
    public static QueryContext<TEntity> Empty { get; } = new();

    /// <summary>Adds a member to the projection: a key that the resolver or loader needs whatever the client selects.</summary>
    public QueryContext<TEntity> Include<TValue>(Expression<Func<TEntity, TValue>> member)
        => Selector is null ? this : this with { Selector = SelectorComposer.Include(Selector, member) };

    /// <summary>Selects <paramref name="selector"/>'s members beside those that the client selected.</summary>
    public QueryContext<TEntity> Select(Expression<Func<TEntity, TEntity>> selector)
        => this with { Selector = Selector is null ? selector : SelectorComposer.Merge(Selector, selector) };

    /// <summary>Adds a condition.</summary>
    public QueryContext<TEntity> Where(Expression<Func<TEntity, bool>> predicate)
        => this with { Predicate = Predicate is null ? predicate : PredicateComposer.And(Predicate, predicate) };

    ISelectorBuilder? IQueryContext.CreateSelectorBuilder() => Selector is null ? null : new DefaultSelectorBuilder(Selector);

    IPredicateBuilder? IQueryContext.CreatePredicateBuilder() => Predicate is null ? null : new DefaultPredicateBuilder([Predicate]);
}

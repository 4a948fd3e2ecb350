using System.Collections.Immutable;
using System.Linq.Expressions;

namespace Cacao.Data;

/// <summary>An order: sort keys, the most significant first. Immutable.</summary>
public sealed record SortDefinition<TEntity>
{
    public static SortDefinition<TEntity> Empty { get; } = new([]);

    public SortDefinition(params IReadOnlyList<ISortBy<TEntity>> operations) => Operations = [.. operations];

    public ImmutableArray<ISortBy<TEntity>> Operations { get; init; }

    /// <summary>Applies <paramref name="defaults"/> when the client gave no order.</summary>
    public SortDefinition<TEntity> IfEmpty(Func<SortDefinition<TEntity>, SortDefinition<TEntity>> defaults)
        => Operations.IsEmpty ? defaults(this) : this;

    public SortDefinition<TEntity> AddAscending<TKey>(Expression<Func<TEntity, TKey>> keySelector)
        => this with { Operations = Operations.Add(SortBy<TEntity>.Ascending(keySelector)) };

    public SortDefinition<TEntity> AddDescending<TKey>(Expression<Func<TEntity, TKey>> keySelector)
        => this with { Operations = Operations.Add(SortBy<TEntity>.Descending(keySelector)) };
}

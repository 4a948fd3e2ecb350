using System.Collections.Immutable;
using System.Linq.Expressions;

namespace Cacao.Data;

/// <summary>Joins conditions by "and".</summary>
public sealed class DefaultPredicateBuilder : IPredicateBuilder
{
    private ImmutableArray<LambdaExpression> _predicates = [];

    public DefaultPredicateBuilder()
    {
    }

    public DefaultPredicateBuilder(params IEnumerable<LambdaExpression> initialPredicates)
    {
        _predicates = [.. initialPredicates];
    }

    public static IPredicateBuilder Empty { get; } = new EmptyBuilder();

    public void Add<T>(Expression<Func<T, bool>> predicate)
    {
        ArgumentNullException.ThrowIfNull(predicate);
        ImmutableInterlocked.Update(ref _predicates, static (all, added) => all.Contains(added) ? all : all.Add(added), predicate);
    }

    public Expression<Func<T, bool>>? TryCompile<T>()
    {
        Expression<Func<T, bool>>? result = null;
        foreach (var predicate in _predicates)
        {
            if (predicate is Expression<Func<T, bool>> own)
            {
                result = result is null ? own : PredicateComposer.And(result, own);
            }
        }

        return result;
    }

    /// <summary>The conditions so far, for a branch to add to.</summary>
    internal DefaultPredicateBuilder Branch() => new(_predicates);

    private sealed class EmptyBuilder : IPredicateBuilder
    {
        public void Add<T>(Expression<Func<T, bool>> predicate) => throw new NotSupportedException("Nothing can be added to the empty builder.");

        public Expression<Func<T, bool>>? TryCompile<T>() => null;
    }
}

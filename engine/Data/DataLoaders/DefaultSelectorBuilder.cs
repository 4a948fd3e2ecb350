using System.Collections.Immutable;
using System.Linq.Expressions;

namespace Cacao.Data;

/// <summary>Merges projections of the same entity.</summary>
public sealed class DefaultSelectorBuilder : ISelectorBuilder
{
    private ImmutableArray<LambdaExpression> _selectors = [];

    public DefaultSelectorBuilder()
    {
    }

    public DefaultSelectorBuilder(LambdaExpression initialSelector)
    {
        ArgumentNullException.ThrowIfNull(initialSelector);
        _selectors = [initialSelector];
    }

    public static ISelectorBuilder Empty { get; } = new EmptyBuilder();

    public void Add<T>(Expression<Func<T, T>> selector)
    {
        ArgumentNullException.ThrowIfNull(selector);
        ImmutableInterlocked.Update(ref _selectors, static (all, added) => all.Contains(added) ? all : all.Add(added), selector);
    }

    public Expression<Func<T, T>>? TryCompile<T>()
    {
        Expression<Func<T, T>>? result = null;
        foreach (var selector in _selectors)
        {
            if (selector is not Expression<Func<T, T>> own)
            {
                continue;
            }

            // Whole entities have all that others ask for.
            if (own.Body is not MemberInitExpression)
            {
                return null;
            }

            result = result is null ? own : SelectorComposer.Merge(result, own);
        }

        return result;
    }

    private sealed class EmptyBuilder : ISelectorBuilder
    {
        public void Add<T>(Expression<Func<T, T>> selector) => throw new NotSupportedException("Nothing can be added to the empty builder.");

        public Expression<Func<T, T>>? TryCompile<T>() => null;
    }
}

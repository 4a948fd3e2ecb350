using System.Linq.Expressions;
using Cacao.Execution;
using Cacao.Types;

namespace Cacao.Data;

/// <summary>Has data loaders read only some members of entities; loads that read the same share a batch.</summary>
public static class DataLoaderSelectionExtensions
{
    public static IDataLoader<TKey, TValue> Select<TKey, TValue>(this IDataLoader<TKey, TValue> dataLoader, Expression<Func<TValue, TValue>>? selector)
        where TKey : notnull
        => Select<TKey, TValue, TValue>(dataLoader, selector);

    public static IDataLoader<TKey, TValue[]> Select<TKey, TValue>(this IDataLoader<TKey, TValue[]> dataLoader, Expression<Func<TValue, TValue>>? selector)
        where TKey : notnull
        => Select<TKey, TValue[], TValue>(dataLoader, selector);

    public static IDataLoader<TKey, List<TValue>> Select<TKey, TValue>(this IDataLoader<TKey, List<TValue>> dataLoader, Expression<Func<TValue, TValue>>? selector)
        where TKey : notnull
        => Select<TKey, List<TValue>, TValue>(dataLoader, selector);

    public static IDataLoader<TKey, Page<TValue>> Select<TKey, TValue>(this IDataLoader<TKey, Page<TValue>> dataLoader, Expression<Func<TValue, TValue>>? selector)
        where TKey : notnull
        => Select<TKey, Page<TValue>, TValue>(dataLoader, selector);

    /// <summary>Reads what the client selected.</summary>
    public static IDataLoader<TKey, TValue> Select<TKey, TValue>(this IDataLoader<TKey, TValue> dataLoader, ISelection selection)
        where TKey : notnull
        => Select<TKey, TValue, TValue>(dataLoader, QueryContextFactory.GetProjection<TValue>(selection).Selector);

    /// <inheritdoc cref="Select{TKey, TValue}(IDataLoader{TKey, TValue}, ISelection)"/>
    public static IDataLoader<TKey, TValue[]> Select<TKey, TValue>(this IDataLoader<TKey, TValue[]> dataLoader, ISelection selection)
        where TKey : notnull
        => Select<TKey, TValue[], TValue>(dataLoader, QueryContextFactory.GetProjection<TValue>(selection).Selector);

    /// <inheritdoc cref="Select{TKey, TValue}(IDataLoader{TKey, TValue}, ISelection)"/>
    public static IDataLoader<TKey, List<TValue>> Select<TKey, TValue>(this IDataLoader<TKey, List<TValue>> dataLoader, ISelection selection)
        where TKey : notnull
        => Select<TKey, List<TValue>, TValue>(dataLoader, QueryContextFactory.GetProjection<TValue>(selection).Selector);

    /// <inheritdoc cref="Select{TKey, TValue}(IDataLoader{TKey, TValue}, ISelection)"/>
    public static IDataLoader<TKey, Page<TValue>> Select<TKey, TValue>(this IDataLoader<TKey, Page<TValue>> dataLoader, ISelection selection)
        where TKey : notnull
        => Select<TKey, Page<TValue>, TValue>(dataLoader, QueryContextFactory.GetProjection<TValue>(selection).Selector);

    /// <summary>Reads a property as well. Call it on what <c>Select</c> gives.</summary>
    public static IDataLoader<TKey, TValue> Include<TKey, TValue, TResult>(this IDataLoader<TKey, TValue> dataLoader, Expression<Func<TValue, TResult>> includeSelector)
        where TKey : notnull
        => Include<TKey, TValue, TValue, TResult>(dataLoader, includeSelector);

    /// <inheritdoc cref="Include{TKey, TValue, TResult}(IDataLoader{TKey, TValue}, Expression{Func{TValue, TResult}})"/>
    public static IDataLoader<TKey, TValue[]> Include<TKey, TValue, TResult>(this IDataLoader<TKey, TValue[]> dataLoader, Expression<Func<TValue, TResult>> includeSelector)
        where TKey : notnull
        => Include<TKey, TValue[], TValue, TResult>(dataLoader, includeSelector);

    /// <inheritdoc cref="Include{TKey, TValue, TResult}(IDataLoader{TKey, TValue}, Expression{Func{TValue, TResult}})"/>
    public static IDataLoader<TKey, List<TValue>> Include<TKey, TValue, TResult>(this IDataLoader<TKey, List<TValue>> dataLoader, Expression<Func<TValue, TResult>> includeSelector)
        where TKey : notnull
        => Include<TKey, List<TValue>, TValue, TResult>(dataLoader, includeSelector);

    /// <inheritdoc cref="Include{TKey, TValue, TResult}(IDataLoader{TKey, TValue}, Expression{Func{TValue, TResult}})"/>
    public static IDataLoader<TKey, Page<TValue>> Include<TKey, TValue, TResult>(this IDataLoader<TKey, Page<TValue>> dataLoader, Expression<Func<TValue, TResult>> includeSelector)
        where TKey : notnull
        => Include<TKey, Page<TValue>, TValue, TResult>(dataLoader, includeSelector);

    private static IDataLoader<TKey, TResult> Select<TKey, TResult, TEntity>(
        IDataLoader<TKey, TResult> dataLoader,
        Expression<Func<TEntity, TEntity>>? selector)
        where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(dataLoader);
        if (selector is null)
        {
            return dataLoader;
        }

        if (dataLoader.ContextData.TryGetValue(DataLoaderState.KeyOf<DefaultSelectorBuilder>(), out var state) && state is DefaultSelectorBuilder builder)
        {
            builder.Add(selector);
            return dataLoader;
        }

        return dataLoader.BranchWith(QueryContextKey.OfSelector(selector), new DefaultSelectorBuilder(selector));
    }

    private static IDataLoader<TKey, TResult> Include<TKey, TResult, TEntity, TMember>(
        IDataLoader<TKey, TResult> dataLoader,
        Expression<Func<TEntity, TMember>> member)
        where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(dataLoader);
        ArgumentNullException.ThrowIfNull(member);
        if (dataLoader.ContextData.TryGetValue(DataLoaderState.KeyOf<DefaultSelectorBuilder>(), out var state) && state is DefaultSelectorBuilder builder)
        {
            builder.Add(SelectorComposer.ToSelector(member));
        }

        // Without a projection whole entities are read, the property among their members.
        return dataLoader;
    }
}

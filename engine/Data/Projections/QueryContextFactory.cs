using System.Collections.Concurrent;
using System.Linq.Expressions;
using System.Runtime.CompilerServices;
using Cacao.Types;

namespace Cacao.Data;

/// <summary>Makes query contexts from what a client selected.</summary>
public static class QueryContextFactory
{
    private const string CacheKey = "Cacao.Data.QueryContexts";

    // A projection depends on the compiled selection alone, and lives as long.
    private static readonly ConditionalWeakTable<ISelection, ConcurrentDictionary<Type, object>> s_projections = [];

    /// <summary>
    /// The query context of the current field. One operation gives the same instance for the same selection, so data loaders can tell
    /// alike loads by reference.
    /// </summary>
    public static QueryContext<TEntity> GetQueryContext<TEntity>(this IResolverContext context)
    {
        if (!IsGiven(context, FilterArgument(context)) && !IsGiven(context, SortArgument(context)))
        {
            return GetProjection<TEntity>(context.Selection);
        }

        ConcurrentDictionary<(ISelection, Type), object> cache;
        lock (context.ContextData)
        {
            if (context.ContextData.TryGetValue(CacheKey, out var existing))
            {
                cache = (ConcurrentDictionary<(ISelection, Type), object>)existing!;
            }
            else
            {
                context.ContextData[CacheKey] = cache = new ConcurrentDictionary<(ISelection, Type), object>();
            }
        }

        var key = (context.Selection, typeof(TEntity));
        if (!cache.TryGetValue(key, out var query))
        {
            query = cache.GetOrAdd(key, Create<TEntity>(context));
        }

        return (QueryContext<TEntity>)query;
    }

    private static QueryContext<TEntity> Create<TEntity>(IResolverContext context)
        => new(GetProjection<TEntity>(context.Selection).Selector, CreatePredicate<TEntity>(context), CreateSorting<TEntity>(context));

    private static string? FilterArgument(IResolverContext context) => context.Field.Features.Get<FilteringSettings>()?.Argument;

    private static string? SortArgument(IResolverContext context) => context.Field.Features.Get<SortingSettings>()?.Argument;

    private static bool IsGiven(IResolverContext context, string? argument) => argument is not null && context.HasArgument(argument);

    internal static QueryContext<TEntity> GetProjection<TEntity>(ISelection selection)
    {
        var projections = s_projections.GetValue(selection, static _ => new ConcurrentDictionary<Type, object>());
        return (QueryContext<TEntity>)(projections.TryGetValue(typeof(TEntity), out var known)
            ? known
            : projections.GetOrAdd(typeof(TEntity), new QueryContext<TEntity>(CreateSelector<TEntity>(selection))));
    }

    /// <param name="isInMemory">True when the predicate is run and not translated.</param>
    internal static Expression<Func<TEntity, bool>>? CreatePredicate<TEntity>(IResolverContext context, bool isInMemory = false)
    {
        if (FilterArgument(context) is not { } argument
            || !context.HasArgument(argument)
            || context.ArgumentValue<IFilter?>(argument) is not { } filter)
        {
            return null;
        }

        var parameter = Expression.Parameter(typeof(TEntity), "e");
        return filter.ToExpression(parameter, isInMemory) is { } body ? Expression.Lambda<Func<TEntity, bool>>(body, parameter) : null;
    }

    /// <param name="isInMemory">True when the keys are read and not translated.</param>
    internal static SortDefinition<TEntity>? CreateSorting<TEntity>(IResolverContext context, bool isInMemory = false)
    {
        if (SortArgument(context) is not { } argument
            || !context.HasArgument(argument)
            || context.ArgumentValue<IReadOnlyList<SortInput>?>(argument) is not { } inputs)
        {
            return null;
        }

        var sorting = SortDefinition<TEntity>.Empty;
        foreach (var input in inputs)
        {
            sorting = input.AddTo(sorting, isInMemory);
        }

        return sorting;
    }

    internal static Expression<Func<TEntity, TEntity>>? GetSelector<TEntity>(IResolverContext context)
        => GetProjection<TEntity>(context.Selection).Selector;

    private static Expression<Func<TEntity, TEntity>>? CreateSelector<TEntity>(ISelection selection)
    {
        var projection = new EntityProjection(typeof(TEntity));
        foreach (var (type, entities) in GetEntitySelections(selection))
        {
            if (type is not ObjectType objectType || !projection.TryAdd(objectType, entities.GetSelections(objectType)))
            {
                return null;
            }
        }

        return projection.ToSelector<TEntity>();
    }

    // A connection's entities stand below nodes and edges.node, a segment's below items.
    private static List<(NamedType Type, ISelection Selection)> GetEntitySelections(ISelection field)
    {
        var type = field.Type.NamedType;
        var isSegment = field.Field.Features.Get<OffsetPagingSettings>() is not null;
        if ((!isSegment && field.Field.Features.Get<ConnectionSettings>() is null) || type is not ObjectType connection)
        {
            return [(type, field)];
        }

        var result = new List<(NamedType, ISelection)>();
        foreach (var selection in field.GetSelections(connection))
        {
            var inner = selection.Type.NamedType;
            if (selection.Field.Name == (isSegment ? "items" : "nodes"))
            {
                result.Add((inner, selection));
            }
            else if (!isSegment && selection.Field.Name == "edges" && inner is ObjectType edge)
            {
                foreach (var node in selection.GetSelections(edge))
                {
                    if (node.Field.Name == "node")
                    {
                        result.Add((node.Type.NamedType, node));
                    }
                }
            }
        }

        return result;
    }
}
